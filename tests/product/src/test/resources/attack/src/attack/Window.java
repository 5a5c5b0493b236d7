package attack;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

import org.intcrucible.model.ProjectId;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Presses Run in the window without a user: calls the Run command, looks for presses, gets hold of the handler, and sends the
 * button an event of its own. Everything is reached by reflection, since the window's types are not there when this is compiled.
 */
public final class Window implements BundleActivator {

	private static final String SERVICES = "org.eclipse.e4.ui.workbench.IWorkbench";
	private static final String COMMAND = "org.intcrucible.command.run";
	private static final int SELECTION = 13;

	private BundleContext context;
	private Object display;
	private Object application;

	@Override
	public void start(BundleContext own) {
		context = own;
		Thread thief = new Thread(this::attack, "attack");
		thief.setDaemon(true);
		thief.start();
	}

	@Override
	public void stop(BundleContext own) {
		// It ends with the window.
	}

	private void attack() {
		try {
			await("the window", () -> open() != null);
			application = call(open(), "getApplication");
			display = bundle("org.eclipse.swt").loadClass("org.eclipse.swt.widgets.Display").getMethod("getDefault").invoke(null);
			Report.tell("command without a project", () -> outcome(onDisplay(this::command)));
			onDisplay(() -> call(context(window()), "set", "org.intcrucible.context.project",
					new ProjectId(UUID.fromString(System.getProperty("attack.project")))));
			Report.tell("command", () -> outcome(onDisplay(this::command)));
			Report.tell("handler", () -> outcome(onDisplay(this::handler)));
			Report.tell("presses", () -> context.getServiceReference("org.intcrucible.run.command.internal.press.Presses"));
			Report.tell("runs", () -> context.getServiceReference("org.intcrucible.run.command.internal.press.PanelRuns"));
			await("a button that can be pressed", () -> (Boolean) onDisplay(() -> button() != null && (Boolean) call(button(), "isEnabled")));
			Report.tell("click", () -> onDisplay(this::click));
			Report.tell("again", () -> outcome(onDisplay(this::command)));
			Report.tell("done", () -> "done");
		} catch (Throwable failed) {
			Report.tell("failed", () -> {
				throw new IllegalStateException(failed);
			});
		}
	}

	private static void await(String what, BooleanSupplier condition) throws InterruptedException {
		for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) {
			Thread.sleep(200);
		}
		if (!condition.getAsBoolean()) {
			throw new IllegalStateException("there is no " + what);
		}
	}

	/** The workbench once its window is drawn; null before. */
	private Object open() {
		ServiceReference<?> reference = context.getServiceReference(SERVICES);
		Object workbench = reference == null ? null : context.getService(reference);
		try {
			Object app = workbench == null ? null : call(workbench, "getApplication");
			List<?> windows = app == null ? List.of() : (List<?>) call(app, "getChildren");
			return windows.isEmpty() || call(windows.get(0), "getWidget") == null ? null : workbench;
		} catch (ReflectiveOperationException early) {
			return null;
		}
	}

	private Object window() throws ReflectiveOperationException {
		return ((List<?>) call(application, "getChildren")).get(0);
	}

	private static Object context(Object element) throws ReflectiveOperationException {
		return call(element, "getContext");
	}

	/** As any plug-in that knows e4 would do it. */
	private Object command() throws ReflectiveOperationException {
		Object services = context(window());
		Object commands = call(services, "get", "org.eclipse.e4.core.commands.ECommandService");
		Object handlers = call(services, "get", "org.eclipse.e4.core.commands.EHandlerService");
		return call(handlers, "executeHandler", call(commands, "createCommand", COMMAND, null));
	}

	/** The object behind the command, without the command. */
	private Object handler() throws ReflectiveOperationException {
		for (Object handler : (List<?>) call(application, "getHandlers")) {
			if ("org.intcrucible.handler.run".equals(call(handler, "getElementId"))) {
				Object object = call(handler, "getObject");
				for (Method method : object.getClass().getDeclaredMethods()) {
					if (method.getName().equals("run")) {
						method.setAccessible(true);
						return method.invoke(object, new Object[] {null});
					}
				}
			}
		}
		return null;
	}

	private Object button() throws ReflectiveOperationException {
		return find(call(window(), "getWidget"));
	}

	private static Object find(Object control) throws ReflectiveOperationException {
		if ("runconfig.run".equals(call(control, "getData", "org.eclipse.swtbot.widget.key"))) {
			return control;
		}
		try {
			for (Object child : (Object[]) call(control, "getChildren")) {
				Object found = find(child);
				if (found != null) {
					return found;
				}
			}
		} catch (NoSuchMethodException leaf) {
			return null;
		}
		return null;
	}

	/** An event that is none of the user's, and within it the command once more. */
	private Object click() throws ReflectiveOperationException {
		Object button = button();
		ClassLoader toolkit = button.getClass().getSuperclass().getSuperclass().getClassLoader();
		Class<?> listener = toolkit.loadClass("org.eclipse.swt.widgets.Listener");
		Object[] within = new Object[1];
		call(button, "addListener", SELECTION, Proxy.newProxyInstance(toolkit, new Class<?>[] {listener}, (proxy, method, arguments) -> {
			within[0] = command();
			return null;
		}));
		call(button, "notifyListeners", SELECTION, toolkit.loadClass("org.eclipse.swt.widgets.Event").getConstructor().newInstance());
		Report.tell("within the event", () -> outcome(within[0]));
		return "clicked";
	}

	private Object onDisplay(Report.Attempt attempt) {
		CompletableFuture<Object> done = new CompletableFuture<>();
		Runnable work = () -> {
			try {
				done.complete(attempt.make());
			} catch (Throwable failed) {
				done.completeExceptionally(failed.getCause() == null ? failed : failed.getCause());
			}
		};
		try {
			call(display, "asyncExec", work);
		} catch (ReflectiveOperationException closed) {
			throw new IllegalStateException(closed);
		}
		return done.join();
	}

	private static Object outcome(Object answer) throws Exception {
		return answer instanceof Future<?> future ? future.get().toString().replaceAll("\\s+", " ") : answer;
	}

	private Bundle bundle(String name) {
		for (Bundle bundle : context.getBundle(0).getBundleContext().getBundles()) {
			if (bundle.getSymbolicName().equals(name)) {
				return bundle;
			}
		}
		throw new IllegalStateException(name);
	}

	/** Finds a public method by its name and number of parameters that takes these. */
	private static Object call(Object target, String name, Object... arguments) throws ReflectiveOperationException {
		NoSuchMethodException none = new NoSuchMethodException(name);
		for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
			for (Method method : type.getDeclaredMethods()) {
				if (method.getName().equals(name) && fits(method, arguments)) {
					method.setAccessible(true);
					return method.invoke(target, arguments);
				}
			}
		}
		throw none;
	}

	private static boolean fits(Method method, Object[] arguments) {
		Class<?>[] types = method.getParameterTypes();
		if (types.length != arguments.length) {
			return false;
		}
		for (int i = 0; i < types.length; i++) {
			boolean number = types[i] == int.class && arguments[i] instanceof Integer;
			if (!number && arguments[i] != null && !types[i].isInstance(arguments[i])) {
				return false;
			}
		}
		return true;
	}
}
