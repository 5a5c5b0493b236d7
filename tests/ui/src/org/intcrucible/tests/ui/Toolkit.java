package org.intcrucible.tests.ui;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the toolkit's thread, takes a picture of the display when one fails, and fails those whose listeners threw something. */
public final class Toolkit implements BeforeAllCallback, AfterTestExecutionCallback, AfterEachCallback, ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(Toolkit.class);

	/** One for all tests. */
	static UiThread ui(ExtensionContext context) {
		return context.getRoot().getStore(NAMESPACE).computeIfAbsent(UiThread.class, key -> new UiThread(), UiThread.class);
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		ui(context);
	}

	@Override
	public void afterTestExecution(ExtensionContext context) {
		if (context.getExecutionException().isPresent()) {
			String test = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
			SWTUtils.captureScreenshot(Path.of(SWTBotPreferences.SCREENSHOTS_DIR, test + "." + SWTBotPreferences.SCREENSHOT_FORMAT).toString());
		}
	}

	@Override
	public void afterEach(ExtensionContext context) {
		List<Throwable> failures = ui(context).takenFailures();
		if (!failures.isEmpty()) {
			AssertionError thrown = new AssertionError("on the toolkit's thread was thrown: " + failures.getFirst());
			failures.forEach(thrown::addSuppressed);
			throw thrown;
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == UiThread.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return ui(context);
	}
}
