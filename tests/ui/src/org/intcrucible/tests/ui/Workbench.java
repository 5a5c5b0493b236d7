package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.intcrucible.tests.ui.pages.Page;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the product's window before the first test that wants it, and watches what the tests leave behind. */
final class Workbench implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(Workbench.class);
	private static final String FIRST_PERSPECTIVE = "org.intcrucible.perspective.design";

	/** @param failure why there is none; whoever comes next need not wait again */
	private record Start(RunningWorkbench workbench, IllegalStateException failure) implements AutoCloseable {

		@Override
		public void close() throws Exception {
			if (workbench != null) {
				workbench.close();
			}
		}
	}

	private static RunningWorkbench running(ExtensionContext context) {
		Start start = context.getRoot().getStore(NAMESPACE).computeIfAbsent(Start.class, key -> start(context), Start.class);
		if (start.failure() != null) {
			throw start.failure();
		}
		return start.workbench();
	}

	private static Start start(ExtensionContext context) {
		log(context);
		callers(context);
		try {
			return new Start(new RunningWorkbench(Toolkit.ui(context)), null);
		} catch (Exception failed) {
			return new Start(null, new IllegalStateException("the window was not opened; logged: " + log(context).taken(), failed));
		}
	}

	private static DatabaseCallers callers(ExtensionContext context) {
		return context.getRoot().getStore(NAMESPACE).computeIfAbsent(DatabaseCallers.class, key -> new DatabaseCallers(), DatabaseCallers.class);
	}

	private static ErrorLog log(ExtensionContext context) {
		return context.getRoot().getStore(NAMESPACE).computeIfAbsent(ErrorLog.class, key -> new ErrorLog(), ErrorLog.class);
	}

	/** Each test begins with the perspective that the window opens with. */
	@Override
	public void beforeEach(ExtensionContext context) {
		RunningWorkbench workbench = running(context);
		workbench.ui().run(() -> workbench.parts().switchPerspective(FIRST_PERSPECTIVE));
		workbench.window().activate();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		RunningWorkbench workbench = running(context);
		List<String> left = workbench.hasEnded() ? List.of() : closeDialogs(workbench);
		List<String> errors = log(context).taken();
		List<String> callers = callers(context).taken();
		if (context.getExecutionException().isEmpty()) {
			assertEquals(List.of(), left, "dialogs were left open");
		}
		assertEquals(List.of(), callers, "the window would stand still");
		assertEquals(List.of(), errors, "errors were logged");
	}

	private static List<String> closeDialogs(RunningWorkbench workbench) {
		Shell window = workbench.window().widget;
		return workbench.ui().ask(() -> {
			List<Shell> left = Arrays.stream(workbench.ui().display().getShells()).filter(shell -> shell != window && shell.isVisible()).toList();
			List<String> titles = left.stream().map(Shell::getText).toList();
			left.stream().filter(shell -> !shell.isDisposed()).forEach(Shell::close);
			return titles;
		});
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == RunningWorkbench.class || Page.class.isAssignableFrom(type);
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		RunningWorkbench workbench = running(context);
		if (type == RunningWorkbench.class) {
			return workbench;
		}
		try {
			return type.getConstructor(SWTBotShell.class).newInstance(workbench.window());
		} catch (NoSuchMethodException | InstantiationException | IllegalAccessException | InvocationTargetException none) {
			throw new IllegalArgumentException("a page has a public constructor with a SWTBotShell", none);
		}
	}
}
