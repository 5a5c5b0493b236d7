package attack;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.concurrent.Callable;

import org.intcrucible.stage.StageContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleReference;
import org.osgi.framework.ServiceReference;

/** Has stages and run execution called by classes, and with contexts, that pass for those of others. */
public final class Mask implements BundleActivator {

	/** Says that it is a bundle's. */
	private static final class Masked extends ClassLoader implements BundleReference {

		private final Bundle bundle;

		Masked(Bundle bundle) {
			super(Mask.class.getClassLoader());
			this.bundle = bundle;
		}

		@Override
		public Bundle getBundle() {
			return bundle;
		}

		Object instance(Class<?> type, Object... arguments) throws ReflectiveOperationException, IOException {
			try (InputStream bytes = Mask.class.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
				byte[] code = bytes.readAllBytes();
				return defineClass(type.getName(), code, 0, code.length).getConstructors()[0].newInstance(arguments);
			}
		}
	}

	/** Calls whatever it is told to. */
	public static final class Call implements Callable<Object> {

		private final Method method;
		private final Object on;
		private final Object[] arguments;

		public Call(Method method, Object on, Object[] arguments) {
			this.method = method;
			this.on = on;
			this.arguments = arguments;
		}

		@Override
		public Object call() throws Exception {
			try {
				return method.invoke(on, arguments);
			} catch (InvocationTargetException thrown) {
				throw (Exception) thrown.getCause();
			}
		}
	}

	/** Looks for a service by itself. */
	public static final class Look implements Callable<Object> {

		private final BundleContext context;
		private final String type;

		public Look(BundleContext context, String type) {
			this.context = context;
			this.type = type;
		}

		@Override
		public Object call() {
			return context.getServiceReference(type);
		}
	}

	private BundleContext system;

	@Override
	public void start(BundleContext context) throws Exception {
		system = context.getBundle(0).getBundleContext();
		Bundle command = bundle("org.intcrucible.run.command");
		Bundle execution = bundle("org.intcrucible.run.execution");
		for (String type : new String[] { "org.intcrucible.run.execution.RunExecution", "org.intcrucible.run.RunHistory" }) {
			Report.tell("masked lookup of " + type,
					() -> ((Callable<?>) new Masked(command).instance(Look.class, command.getBundleContext(), type)).call());
			Object service = service(command, type);
			Method find = Arrays.stream(service.getClass().getInterfaces()[0].getMethods()).filter(each -> each.getName().startsWith("find")
					|| each.getName().equals("result")).findFirst().orElseThrow();
			find.setAccessible(true);
			Report.tell("masked call of " + type, () -> {
				Object id = find.getParameterTypes()[0].getConstructor(java.util.UUID.class).newInstance(java.util.UUID.randomUUID());
				return ((Callable<?>) new Masked(command).instance(Call.class, find, service, new Object[] { id })).call();
			});
		}
		for (String stage : System.getProperty("attack.stages").split(",")) {
			Object instance = service(execution, stage);
			Report.tell("stage " + stage, () -> instance);
			Report.tell("no context " + stage, () -> work(instance, stage, null));
			Report.tell("own context " + stage, () -> work(instance, stage, new OwnContext()));
			Report.tell("proxy " + stage, () -> work(instance, stage, proxy(Mask.class.getClassLoader())));
			Report.tell("proxy of theirs " + stage,
					() -> work(instance, stage, proxy(execution.loadClass("org.intcrucible.run.execution.RunExecution").getClassLoader())));
			Report.tell("masked context " + stage, () -> work(instance, stage, (StageContext) new Masked(execution).instance(OwnContext.class)));
		}
	}

	private Bundle bundle(String name) {
		return Arrays.stream(system.getBundles()).filter(each -> name.equals(each.getSymbolicName()) && each.getVersion().getMajor() < 90)
				.findFirst().orElseThrow();
	}

	/** Through a context that is borrowed, by a reference that leaks. */
	private Object service(Bundle friend, String type) throws Exception {
		ServiceReference<?> leaked = Arrays.stream(system.getAllServiceReferences(type, null))
				.filter(each -> each.getBundle().getSymbolicName().startsWith("org.intcrucible.")).findFirst().orElseThrow();
		return friend.getBundleContext().getService(leaked);
	}

	private static StageContext proxy(ClassLoader loader) {
		return (StageContext) Proxy.newProxyInstance(loader, new Class<?>[] { StageContext.class }, (proxy, method, arguments) -> {
			throw new IllegalStateException("the context was used");
		});
	}

	/** Calls the first method of a stage, with nothing but a context. */
	private static Object work(Object stage, String type, StageContext context) throws Exception {
		Method work = Arrays.stream(Mask.class.getClassLoader().loadClass(type).getMethods())
				.min(java.util.Comparator.comparing(Method::getName)).orElseThrow();
		Object[] arguments = Arrays.stream(work.getParameterTypes()).map(each -> each == int.class ? 1 : null).toArray();
		arguments[0] = context;
		work.invoke(stage, arguments);
		return "worked";
	}

	@Override
	public void stop(BundleContext context) {
		// it has told everything
	}
}
