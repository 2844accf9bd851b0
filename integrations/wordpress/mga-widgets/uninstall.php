<?php
/**
 * Leaves nothing behind: the settings and what was kept, on every site of a network.
 *
 * @package mga-widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Removes what the plugin has of the current site. With an object cache, what was kept is not in the table and goes by itself within a month.
 */
function mga_widgets_remove_from_site() {
	global $wpdb;
	delete_option( 'mga_widgets_settings' );
	$kept = $wpdb->get_col( // phpcs:ignore WordPress.DB.DirectDatabaseQuery
		$wpdb->prepare(
			"SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s OR option_name LIKE %s",
			$wpdb->esc_like( '_transient_mga_widgets_' ) . '%',
			$wpdb->esc_like( '_transient_timeout_mga_widgets_' ) . '%'
		)
	);
	array_map( 'delete_option', $kept );
}

if ( is_multisite() ) {
	$mga_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $mga_widgets_sites as $mga_widgets_site ) {
		switch_to_blog( $mga_widgets_site );
		mga_widgets_remove_from_site();
		restore_current_blog();
	}
} else {
	mga_widgets_remove_from_site();
}
