<?php
/**
 * Plugin Name:       MGA Widgets
 * Description:       The work of an open government roundtable on your pages: commitments, meetings, minutes and agreements, from one feed.
 * Version:           0.0.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * Author:            MGA Widgets contributors
 * License:           MIT
 * Text Domain:       mga-widgets
 * Domain Path:       /languages
 *
 * @package mga-widgets
 */

defined( 'ABSPATH' ) || exit;

// The build writes the version of the widgets here and in the header.
const MGA_WIDGETS_VERSION = '0.0.0';
const MGA_WIDGETS_FILE    = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/remote.php';
require __DIR__ . '/includes/manifest.php';
require __DIR__ . '/includes/clean-fragment.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/embedded-pages.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/read-settings.php';
	require __DIR__ . '/includes/check-settings.php';
	require __DIR__ . '/includes/settings-page.php';
	require __DIR__ . '/includes/save-settings.php';
}

/**
 * Every kind of Spanish reads the translation made for Chile; elsewhere the plugin speaks English unless the site has a translation of its own.
 */
function mga_widgets_load_translation() {
	if ( 0 === strpos( determine_locale(), 'es' ) ) {
		load_textdomain( 'mga-widgets', __DIR__ . '/languages/mga-widgets-es_CL.mo' );
	}
}
add_action( 'init', 'mga_widgets_load_translation', 5 );
