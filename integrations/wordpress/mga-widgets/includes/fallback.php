<?php
/**
 * What a widget shows before its script arrives, or without one: rendered by the publisher of the feed, and kept here for some minutes.
 *
 * @package mga-widgets
 */

defined( 'ABSPATH' ) || exit;

// Everything that is kept here has a name that begins so; the uninstaller goes by it.
const MGA_WIDGETS_KEPT = 'mga_widgets_';

/**
 * HTML of a widget, from what is kept or from the publisher. What was kept stays in use while the publisher does not answer, and nobody is asked again
 * within a minute, so that a feed that is down slows no page.
 *
 * @param string $name       Widget, without `mga-`.
 * @param array  $attributes Its attributes by name.
 * @return string Empty when there is nothing to show.
 */
function mga_widgets_fallback( $name, array $attributes ) {
	$settings = mga_widgets_settings();
	$address  = mga_widgets_beside( $settings['feed'], 'render/' . $name . '.' . mga_widgets_language() . '.html' );
	if ( $attributes ) {
		$address .= '?' . http_build_query( $attributes, '', '&', PHP_QUERY_RFC3986 );
	}
	$place = MGA_WIDGETS_KEPT . md5( $address );
	$pause = MGA_WIDGETS_KEPT . 'pause_' . md5( $settings['feed'] );
	$kept  = get_transient( $place );
	if ( ! is_array( $kept ) ) {
		$kept = array(
			'html'  => '',
			'until' => 0,
		);
	}
	if ( $kept['until'] > time() || get_transient( $pause ) ) {
		return $kept['html'];
	}

	// Written before asking: whoever comes meanwhile takes what there is, and a failure has been noted already.
	$kept['until'] = time() + MINUTE_IN_SECONDS;
	set_transient( $place, $kept, MONTH_IN_SECONDS );

	$answer = mga_widgets_get( $address, 512 * KB_IN_BYTES );
	if ( is_wp_error( $answer ) ) {
		if ( 'http_request_failed' === $answer->get_error_code() ) {
			set_transient( $pause, 1, MINUTE_IN_SECONDS );
		}
		return $kept['html'];
	}
	$html = mga_widgets_clean_fragment( $answer );
	if ( '' === $html ) {
		return $kept['html'];
	}
	set_transient(
		$place,
		array(
			'html'  => $html,
			'until' => time() + $settings['minutes'] * MINUTE_IN_SECONDS,
		),
		MONTH_IN_SECONDS
	);
	return $html;
}

/**
 * A sentence for when there is nothing better, with a link.
 *
 * @param string $title What the widget is called.
 * @return string HTML.
 */
function mga_widgets_sentence( $title ) {
	$settings = mga_widgets_settings();
	$link     = '' !== $settings['page']
		? sprintf( '<a href="%s">%s</a>', esc_url( $settings['page'] ), esc_html__( 'See this information on the page of its publisher', 'mga-widgets' ) )
		: sprintf( '<a href="%s">%s</a>', esc_url( $settings['feed'] ), esc_html__( 'This information is in the open data file (JSON)', 'mga-widgets' ) );
	return sprintf( '<p>%s: %s.</p>', esc_html( $title ), $link );
}
