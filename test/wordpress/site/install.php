<?php
// Makes the site: its tables, an administrator, and an author, who may not write HTML of their own.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'MGA_SITE' ), PHP_URL_HOST ) . ':' . parse_url( getenv( 'MGA_SITE' ), PHP_URL_PORT );
function wp_new_blog_notification() {}
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Ministerio de ejemplo', 'admin', 'admin@correo.example', true, '', 'admin' );
wp_insert_user(
	array(
		'user_login' => 'autora',
		'user_pass'  => 'autora',
		'user_email' => 'autora@correo.example',
		'role'       => 'author',
	)
);
// A site in the Spanish of Chile: WordPress goes by which translations it has.
wp_mkdir_p( WP_LANG_DIR );
copy( WP_PLUGIN_DIR . '/mga-widgets/languages/mga-widgets-es_CL.mo', WP_LANG_DIR . '/es_CL.mo' );
update_option( 'WPLANG', 'es_CL' );
