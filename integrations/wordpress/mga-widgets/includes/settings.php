<?php
/**
 * What an administrator has settled, in one option.
 *
 * @package mga-widgets
 */

defined( 'ABSPATH' ) || exit;

const MGA_WIDGETS_OPTION = 'mga_widgets_settings';

/**
 * The settings, with what applies where nothing was settled.
 *
 * @return array{feed: string, script: string, integrity: string, version: string, page: string, language: string, minutes: int}
 *   `feed` address of the feed, empty until it is set; `script` address of mga.js; `integrity` its hash (`sha384-…`) or empty; `version` that of the
 *   script whose hash was fetched; `page` where readers find the same when nothing can be shown, or empty; `language` es, en or empty for the site's;
 *   `minutes` for which a fallback is used before it is asked for again.
 */
function mga_widgets_settings() {
	$defaults = array(
		'feed'      => '',
		'script'    => '',
		'integrity' => '',
		'version'   => '',
		'page'      => '',
		'language'  => '',
		'minutes'   => 15,
	);
	$settled  = get_option( MGA_WIDGETS_OPTION, array() );
	return array_merge( $defaults, is_array( $settled ) ? array_intersect_key( $settled, $defaults ) : array() );
}

/**
 * Language of what is rendered here: the one settled, else Spanish or English, whichever the site has.
 *
 * @return string es or en
 */
function mga_widgets_language() {
	$settled = mga_widgets_settings()['language'];
	if ( '' !== $settled ) {
		return $settled;
	}
	return 0 === strpos( get_locale(), 'en' ) ? 'en' : 'es';
}
