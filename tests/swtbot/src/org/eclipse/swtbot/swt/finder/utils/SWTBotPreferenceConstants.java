package org.eclipse.swtbot.swt.finder.utils;

/** The system properties behind {@link SWTBotPreferences}. */
public interface SWTBotPreferenceConstants {

	String KEY_DEFAULT_KEY = "org.eclipse.swtbot.search.defaultKey";
	String KEY_TIMEOUT = "org.eclipse.swtbot.search.timeout";
	String KEY_PLAYBACK_DELAY = "org.eclipse.swtbot.playback.delay";
	String KEY_DEFAULT_POLL_DELAY = "org.eclipse.swtbot.playback.poll.delay";
	String KEY_SCREENSHOTS_DIR = "org.eclipse.swtbot.screenshots.dir";
	String KEY_SCREENSHOT_FORMAT = "org.eclipse.swtbot.screenshots.format";
	String KEY_TYPE_INTERVAL = "org.eclipse.swtbot.keyboard.interval";
}
