<?php
/**
 * The page of the settings, under Settings → MGA Widgets.
 *
 * @package mga-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Puts the page in the menu.
 */
function mga_widgets_add_page() {
	add_options_page( __( 'MGA Widgets', 'mga-widgets' ), __( 'MGA Widgets', 'mga-widgets' ), 'manage_options', 'mga-widgets', 'mga_widgets_show_page' );
}
add_action( 'admin_menu', 'mga_widgets_add_page' );

/**
 * Leads there from the list of plugins.
 *
 * @param string[] $links HTML of the links there are.
 * @return string[]
 */
function mga_widgets_plugin_links( $links ) {
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=mga-widgets' ) ), esc_html__( 'Settings', 'mga-widgets' ) ) );
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( MGA_WIDGETS_FILE ), 'mga_widgets_plugin_links' );

/**
 * One row of the form.
 *
 * @param string $name    Setting.
 * @param string $label   What it is.
 * @param string $help    What to write there.
 * @param string $control HTML of a control other than a field of text, escaped; it has the id `mga-NAME`.
 */
function mga_widgets_show_row( $name, $label, $help, $control = '' ) {
	$settings = mga_widgets_settings();
	?>
	<tr>
		<th scope="row"><label for="mga-<?php echo esc_attr( $name ); ?>"><?php echo esc_html( $label ); ?></label></th>
		<td>
			<?php if ( '' !== $control ) : ?>
				<?php echo $control; // phpcs:ignore WordPress.Security.EscapeOutput -- escaped where it is made. ?>
			<?php else : ?>
				<input type="<?php echo 'integrity' === $name ? 'text' : 'url'; ?>" id="mga-<?php echo esc_attr( $name ); ?>" name="mga[<?php echo esc_attr( $name ); ?>]" value="<?php echo esc_attr( $settings[ $name ] ); ?>" class="large-text code" aria-describedby="mga-<?php echo esc_attr( $name ); ?>-help" spellcheck="false" autocomplete="off"<?php echo 'feed' === $name ? ' required' : ''; ?>>
			<?php endif; ?>
			<p class="description" id="mga-<?php echo esc_attr( $name ); ?>-help"><?php echo esc_html( $help ); ?></p>
		</td>
	</tr>
	<?php
}

/**
 * Choices of a language.
 *
 * @return string HTML.
 */
function mga_widgets_language_control() {
	$choices = array(
		''   => __( 'That of the site', 'mga-widgets' ),
		'es' => __( 'Spanish', 'mga-widgets' ),
		'en' => __( 'English', 'mga-widgets' ),
	);
	$options = '';
	foreach ( $choices as $value => $label ) {
		$options .= sprintf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( mga_widgets_settings()['language'], $value, false ), esc_html( $label ) );
	}
	return '<select id="mga-language" name="mga[language]" aria-describedby="mga-language-help">' . $options . '</select>';
}

/**
 * The page.
 */
function mga_widgets_show_page() {
	$settings = mga_widgets_settings();
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'MGA Widgets', 'mga-widgets' ); ?></h1>
		<p><?php esc_html_e( 'Commitments, meetings, minutes and agreements of the open government roundtable, in your posts and pages. All the information comes from one feed: write its address and press “Save and check”.', 'mga-widgets' ); ?></p>
		<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" novalidate>
			<input type="hidden" name="action" value="mga_widgets_save">
			<?php wp_nonce_field( 'mga_widgets_save' ); ?>
			<table class="form-table" role="presentation">
				<?php
				mga_widgets_show_row( 'feed', __( 'Address of the feed', 'mga-widgets' ), __( 'Whoever publishes the data gives it to you. Such as https://data.example.org/feeds/mga/feed.json', 'mga-widgets' ) );
				mga_widgets_show_row( 'script', __( 'Address of the script', 'mga-widgets' ), __( 'Leave it empty to use that of the feed’s server: /widgets/mga.js', 'mga-widgets' ) );
				mga_widgets_show_row(
					'integrity',
					__( 'Hash of the script', 'mga-widgets' ),
					'' !== $settings['version']
						/* translators: %s: version such as 0.1.0 */
						? sprintf( __( 'It is that of version %s. If the script changes, browsers will not run it and readers see the text alone, until you check again. Empty: any version runs.', 'mga-widgets' ), $settings['version'] )
						: __( 'With it, browsers run exactly the version you checked. “Save and check” fills it. Empty: any version runs.', 'mga-widgets' )
				);
				mga_widgets_show_row( 'language', __( 'Language', 'mga-widgets' ), __( 'Of the widgets’ own words. The data stays in the language it was written in.', 'mga-widgets' ), mga_widgets_language_control() );
				mga_widgets_show_row(
					'minutes',
					__( 'Minutes to keep the text', 'mga-widgets' ),
					__( 'Readers without JavaScript, and search engines, get a text that this site asks the feed’s server for. It is asked again after so many minutes (1 to 1440); if it does not answer, the previous text stays.', 'mga-widgets' ),
					sprintf( '<input type="number" id="mga-minutes" name="mga[minutes]" value="%d" min="1" max="1440" class="small-text" aria-describedby="mga-minutes-help">', $settings['minutes'] )
				);
				mga_widgets_show_row( 'page', __( 'Page for readers', 'mga-widgets' ), __( 'Optional: a page with the same information, for when nothing else can be shown. Without it, the link leads to the data file.', 'mga-widgets' ) );
				?>
			</table>
			<p class="submit">
				<button type="submit" name="check" value="1" class="button button-primary"><?php esc_html_e( 'Save and check', 'mga-widgets' ); ?></button>
				<button type="submit" class="button"><?php esc_html_e( 'Save only', 'mga-widgets' ); ?></button>
			</p>
		</form>
		<h2><?php esc_html_e( 'How to put one on a page', 'mga-widgets' ); ?></h2>
		<p><?php esc_html_e( 'In the block editor, add the block “MGA widget” and choose what it shows at the side. In any other editor, write one of these on a line of its own:', 'mga-widgets' ); ?></p>
		<?php mga_widgets_show_list(); ?>
	</div>
	<?php
}

/**
 * The widgets with the shortcode and the attributes of each.
 */
function mga_widgets_show_list() {
	$language = 0 === strpos( determine_locale(), 'es' ) ? 'es' : 'en';
	?>
	<table class="widefat striped">
		<thead>
			<tr>
				<th scope="col"><?php esc_html_e( 'What it shows', 'mga-widgets' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Shortcode', 'mga-widgets' ); ?></th>
				<th scope="col"><?php esc_html_e( 'It may also have', 'mga-widgets' ); ?></th>
			</tr>
		</thead>
		<tbody>
			<?php foreach ( mga_widgets_manifest() as $name => $widget ) : ?>
				<tr>
					<td><?php echo esc_html( mga_widgets_title( $widget, $language ) ); ?></td>
					<td><code>[mga widget="<?php echo esc_html( $name ); ?>"]</code></td>
					<td><?php echo esc_html( implode( ', ', array_column( $widget['attributes'], 'name' ) ) ); ?></td>
				</tr>
			<?php endforeach; ?>
		</tbody>
	</table>
	<?php
}
