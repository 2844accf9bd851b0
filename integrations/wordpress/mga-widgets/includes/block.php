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
	$identifier = __( 'Its identifier in the feed.', 'mga-widgets' );
	$fields     = array(
		'institution'   => array( __( 'Institution', 'mga-widgets' ), $identifier ),
		'plan'          => array( __( 'Plan', 'mga-widgets' ), $identifier ),
		'theme'         => array( __( 'Theme', 'mga-widgets' ), $identifier ),
		'region'        => array( __( 'Region', 'mga-widgets' ), __( 'Its code, such as CL-RM.', 'mga-widgets' ) ),
		'sector'        => array( __( 'Sector', 'mga-widgets' ), $identifier ),
		'sdg'           => array( __( 'Sustainable Development Goal', 'mga-widgets' ), __( 'From 1 to 17.', 'mga-widgets' ) ),
		'record'        => array( __( 'Only this record', 'mga-widgets' ), $identifier ),
		'consultation'  => array( __( 'Consultation', 'mga-widgets' ), $identifier ),
		'view'          => array( __( 'View shown first', 'mga-widgets' ), '' ),
		'measure'       => array( __( 'What is counted', 'mga-widgets' ), '' ),
		'heading-level' => array( __( 'Level of its heading', 'mga-widgets' ), __( 'From 1 to 6; 2 if it is empty.', 'mga-widgets' ) ),
		'limit'         => array( __( 'How many at first', 'mga-widgets' ), '' ),
		'as-of'         => array( __( 'As of this day', 'mga-widgets' ), __( 'YYYY-MM-DD; today if it is empty.', 'mga-widgets' ) ),
		'url-state'     => array( __( 'Word for the address', 'mga-widgets' ), __( 'With one, what a reader chooses stays in the address of the page and can be shared.', 'mga-widgets' ) ),
	);
	$name    = $attribute['name'];
	$english = 0 !== strpos( determine_locale(), 'es' );

	list( $label, $help ) = isset( $fields[ $name ] ) ? $fields[ $name ] : array( $name, '' );
	return array(
		'name'  => $name,
		'label' => $label,
		// The elements describe themselves in English.
		'help'  => $english ? str_replace( '`', '', $attribute['description'] ) : $help,
	);
}
