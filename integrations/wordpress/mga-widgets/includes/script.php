<?php
/**
 * The script and the style sheet, on the pages that have a widget and no others.
 *
 * @package mga-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Puts the script on this page. Called while a widget is rendered; doing it again changes nothing.
 */
function mga_widgets_enqueue() {
	wp_enqueue_style( 'mga-widgets', plugins_url( 'assets/mga-widgets.css', MGA_WIDGETS_FILE ), array(), MGA_WIDGETS_VERSION );
	// No version is added to the address: it is the publisher's, and may be in the integrity they checked.
	wp_enqueue_script( 'mga-widgets', mga_widgets_settings()['script'], array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
}

/**
 * Makes the tag that of a module, with the hash where one was settled.
 *
 * @param string $tag    As WordPress wrote it.
 * @param string $handle Name of the script.
 * @return string
 */
function mga_widgets_script_tag( $tag, $handle ) {
	if ( 'mga-widgets' !== $handle ) {
		return $tag;
	}
	$settings   = mga_widgets_settings();
	$attributes = array(
		'type' => 'module',
		'src'  => esc_url( $settings['script'] ),
		'id'   => 'mga-widgets-js',
	);
	if ( '' !== $settings['integrity'] ) {
		$attributes['integrity']   = $settings['integrity'];
		$attributes['crossorigin'] = 'anonymous';
	}
	return wp_get_script_tag( $attributes );
}
add_filter( 'script_loader_tag', 'mga_widgets_script_tag', 10, 2 );
