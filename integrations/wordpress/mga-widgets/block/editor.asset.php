<?php
/**
 * What the editor's script leans on.
 *
 * @package mga-widgets
 */

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render' ),
	'version'      => defined( 'MGA_WIDGETS_VERSION' ) ? MGA_WIDGETS_VERSION : false,
);
