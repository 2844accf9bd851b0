<?php
/**
 * What the publisher renders becomes part of this page only as text, lists, tables and links.
 *
 * @package mga-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The fragment without anything that is not on the list; empty when it is a whole page, as some servers answer to any address, or no HTML: WordPress takes
 * the end of an empty answer that came in pieces, a zero, for its content.
 *
 * @param string $html As it was received.
 * @return string
 */
function mga_widgets_clean_fragment( $html ) {
	if ( 0 !== strpos( ltrim( $html ), '<' ) || preg_match( '/<(?:!doctype|html|head|body)\b/i', $html ) ) {
		return '';
	}
	$plain   = array(
		'lang' => true,
		'dir'  => true,
	);
	$cell    = array_merge(
		$plain,
		array(
			'colspan' => true,
			'rowspan' => true,
			'scope'   => true,
		)
	);
	$allowed = array_fill_keys(
		array( 'p', 'br', 'hr', 'ul', 'li', 'dl', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'div', 'section', 'article', 'header', 'footer', 'strong', 'em', 'b', 'i', 'small', 'span', 'blockquote', 'del', 'ins', 'sub', 'sup' ),
		$plain
	);
	$allowed = array_merge(
		$allowed,
		array(
			'a'       => array_merge(
				$plain,
				array(
					'href'     => true,
					'hreflang' => true,
				)
			),
			'abbr'    => array_merge( $plain, array( 'title' => true ) ),
			'ol'      => array_merge( $plain, array( 'start' => true ) ),
			'th'      => $cell,
			'td'      => $cell,
			'time'    => array_merge( $plain, array( 'datetime' => true ) ),
			'details' => $plain,
			'summary' => $plain,
		)
	);
	// kses takes tags away and leaves what was between them.
	$html = preg_replace( '@<(script|style|template|noscript)\b[^>]*>.*?</\1\s*>@si', '', $html );
	return trim( force_balance_tags( wp_kses( (string) $html, $allowed, array( 'http', 'https', 'mailto' ) ) ) );
}
