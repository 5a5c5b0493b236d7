package org.eclipse.swtbot.swt.finder.utils;

/** How bots look and wait. Times are milliseconds. */
public class SWTBotPreferences implements SWTBotPreferenceConstants {

	/** The key of the data by which a widget is found. */
	public static String DEFAULT_KEY = System.getProperty(KEY_DEFAULT_KEY, "org.eclipse.swtbot.widget.key");

	/** How long is waited for widgets and conditions. */
	public static long TIMEOUT = Long.getLong(KEY_TIMEOUT, 5000);

	/** The pause after each event. */
	public static long PLAYBACK_DELAY = Long.getLong(KEY_PLAYBACK_DELAY, 0);

	/** The pause between two looks at a condition. */
	public static final long DEFAULT_POLL_DELAY = Long.getLong(KEY_DEFAULT_POLL_DELAY, 500);

	public static String SCREENSHOTS_DIR = System.getProperty(KEY_SCREENSHOTS_DIR, "screenshots");

	/** The suffix of a file's name. */
	public static String SCREENSHOT_FORMAT = System.getProperty(KEY_SCREENSHOT_FORMAT, "jpeg");

	/** The pause between two characters that are typed. */
	public static int TYPE_INTERVAL = Integer.getInteger(KEY_TYPE_INTERVAL, 50);
}
