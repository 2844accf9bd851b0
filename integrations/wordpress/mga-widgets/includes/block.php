<?php
/**
 * The block, rendered on the server like the shortcode: authors who may write no HTML can use it.
 *
 * @package mga-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Tells WordPress of the block.
 */
function mga_widgets_register_block() {
	register_block_type( dirname( MGA_WIDGETS_FILE ) . '/block', array( 'render_callback' => 'mga_widgets_render_block' ) );
}
add_action( 'init', 'mga_widgets_register_block' );

/**
 * Renders it.
 *
 * @param array $attributes `widget` and `options`, values by attribute of the widget.
 * @return string HTML.
 */
function mga_widgets_render_block( $attributes ) {
	$options = isset( $attributes['options'] ) && is_array( $attributes['options'] ) ? $attributes['options'] : array();
	return mga_widgets_markup( $attributes['widget'], $options, get_block_wrapper_attributes( array( 'class' => 'mga-widgets' ) ) );
}

/**
 * Gives the editor the widgets and its words. Only the editor's own page gets it; a visitor's never has a script inside.
 */
function mga_widgets_prepare_editor() {
	$language = 0 === strpos( determine_locale(), 'es' ) ? 'es' : 'en';
	$widgets  = array();
	foreach ( mga_widgets_manifest() as $name => $widget ) {
		$widgets[] = array(
			'name'       => $name,
			'title'      => mga_widgets_title( $widget, $language ),
			'attributes' => array_map( 'mga_widgets_editor_field', $widget['attributes'] ),
		);
	}
	$data = array(
		'widgets' => $widgets,
		'words'   => array(
			'title'    => __( 'MGA widget', 'mga-widgets' ),
			'widget'   => __( 'Widget', 'mga-widgets' ),
			'what'     => __( 'What it shows', 'mga-widgets' ),
			'filters'  => __( 'Filters and options', 'mga-widgets' ),
			'preview'  => __( 'What visitors read before the widget is drawn. On the page it has its filters, views and links.', 'mga-widgets' ),
			'optional' => __( 'All are optional.', 'mga-widgets' ),
		),
	);
	wp_add_inline_script( 'mga-widgets-widget-editor-script', 'window.mgaWidgetsEditor = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'mga_widgets_prepare_editor' );

/**
 * An attribute as a field of the editor. One that is not named here is called as it is written.
 *
 * @param array $attribute Entry of the manifest.
 * @return array{name: string, label: string, help: string}
 */
function mga_widgets_editor_field( array $attribute ) {
	$labels = array(
		'institution'   => __( 'Institution (its identifier in the feed)', 'mga-widgets' ),
		'plan'          => __( 'Plan (its identifier in the feed)', 'mga-widgets' ),
		'theme'         => __( 'Theme (its identifier in the feed)', 'mga-widgets' ),
		'region'        => __( 'Region (such as CL-RM)', 'mga-widgets' ),
		'sector'        => __( 'Sector (its identifier in the feed)', 'mga-widgets' ),
		'sdg'           => __( 'Sustainable Development Goal (1 to 17)', 'mga-widgets' ),
		'record'        => __( 'Only this record (its identifier in the feed)', 'mga-widgets' ),
		'consultation'  => __( 'Consultation (its identifier in the feed)', 'mga-widgets' ),
		'view'          => __( 'View shown first', 'mga-widgets' ),
		'measure'       => __( 'What is counted', 'mga-widgets' ),
		'heading-level' => __( 'Level of its heading (1 to 6)', 'mga-widgets' ),
		'limit'         => __( 'How many at first', 'mga-widgets' ),
		'as-of'         => __( 'As of this day (YYYY-MM-DD)', 'mga-widgets' ),
		'url-state'     => __( 'Keep what readers choose in the address, under this word', 'mga-widgets' ),
	);
	$name    = $attribute['name'];
	$spanish = 0 === strpos( determine_locale(), 'es' );
	return array(
		'name'  => $name,
		'label' => isset( $labels[ $name ] ) ? $labels[ $name ] : $name,
		// The elements describe themselves in English.
		'help'  => $spanish ? '' : str_replace( '`', '', $attribute['description'] ),
	);
}
