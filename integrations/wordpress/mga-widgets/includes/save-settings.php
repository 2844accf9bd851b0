<?php
/**
 * Takes in the form of the settings.
 *
 * @package mga-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Saves what can be used, checks it when that was asked for, and goes back to the form with what there is to say.
 */
function mga_widgets_save() {
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'You may not change these settings.', 'mga-widgets' ), 403 );
	}
	check_admin_referer( 'mga_widgets_save' );

	$typed   = isset( $_POST['mga'] ) && is_array( $_POST['mga'] ) ? map_deep( wp_unslash( $_POST['mga'] ), 'sanitize_text_field' ) : array();
	$settled = mga_widgets_settings();

	list( $read, $problems ) = mga_widgets_read_settings( $typed, $settled );

	$notes = array();
	if ( isset( $_POST['check'] ) && '' !== $read['feed'] && ! $problems ) {
		$published = mga_widgets_published_hash( $read['script'] );
		if ( is_wp_error( $published ) ) {
			$problems[] = $published->get_error_message();
		} else {
			$read    = array_merge( $read, $published );
			$notes[] = $published['version']
				/* translators: %s: version such as 0.1.0 */
				? sprintf( __( 'The script is version %s and has the hash that is published beside it.', 'mga-widgets' ), $published['version'] )
				: __( 'The script has the hash that is published beside it.', 'mga-widgets' );
		}
		$problem = mga_widgets_feed_problem( $read['feed'] );
		if ( '' === $problem ) {
			$notes[] = __( 'The feed can be read.', 'mga-widgets' );
		} else {
			$problems[] = $problem;
		}
	} elseif ( '' !== $read['integrity'] && $read['integrity'] === $settled['integrity'] && $read['script'] !== $settled['script'] ) {
		$problems[] = __( 'The script is another and the hash is still that of the previous one: browsers will not run it. “Save and check” gets the right one.', 'mga-widgets' );
	}

	update_option( MGA_WIDGETS_OPTION, $read );
	if ( $read !== $settled ) {
		array_unshift( $notes, __( 'Settings saved.', 'mga-widgets' ) );
	}
	foreach ( $problems as $problem ) {
		add_settings_error( 'mga_widgets', 'mga_problem', esc_html( $problem ), 'error' );
	}
	foreach ( $notes as $note ) {
		add_settings_error( 'mga_widgets', 'mga_note', esc_html( $note ), 'success' );
	}
	if ( ! $problems && ! $notes ) {
		add_settings_error( 'mga_widgets', 'mga_note', esc_html__( 'Nothing has changed.', 'mga-widgets' ), 'info' );
	}
	set_transient( 'settings_errors', get_settings_errors(), 30 );
	wp_safe_redirect( admin_url( 'options-general.php?page=mga-widgets&settings-updated=true' ) );
	exit;
}
add_action( 'admin_post_mga_widgets_save', 'mga_widgets_save' );
