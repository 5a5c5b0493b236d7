package attack;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Comes when everything is up, and takes what it can without looking below what is public. */
public final class Thief implements BundleActivator {

	private BundleContext own;
	private BundleContext system;

	@Override
	public void start(BundleContext context) throws Exception {
		own = context;
		system = context.getBundle(0).getBundleContext();
		for (Bundle bundle : system.getBundles()) {
			Report.tell("state " + bundle.getSymbolicName() + " " + bundle.getVersion(),
					() -> bundle.getState() == Bundle.INSTALLED ? "unresolved" : "resolved");
		}
		String[] services = System.getProperty("attack.services").split(",");
		for (String type : services) {
			look(type);
		}
		internals();
		borrow("org.intcrucible.run.command", "org.intcrucible.run.execution.RunExecution", "find");
		borrow("org.intcrucible.run.command", "org.intcrucible.store.Workspace", "folder");
		borrow("org.intcrucible.run.execution", "org.intcrucible.store.run.RunWriter", "started");
		borrow("org.intcrucible.run.execution", "org.intcrucible.store.Workspace", "folder");
		connect();
		forge("com.example.forger");
		forge("org.intcrucible.run.command");
		bundle("org.intcrucible.guard").stop();
		Report.tell("guard", () -> bundle("org.intcrucible.guard").getState() == Bundle.ACTIVE ? "active" : "stopped");
		for (String type : services) {
			Report.tell("without guard " + type, () -> own.getServiceReference(type));
		}
		forge("com.example.late");
	}

	private Bundle bundle(String name) {
		return Arrays.stream(system.getBundles()).filter(each -> name.equals(each.getSymbolicName()) && each.getVersion().getMajor() < 90)
				.findFirst().orElseThrow();
	}

	private void look(String type) throws Exception {
		Report.tell("own " + type, () -> own.getServiceReference(type));
		Report.tell("all " + type, () -> own.getAllServiceReferences(type, null));
		Report.tell("nameless " + type, () -> Arrays.stream(own.getAllServiceReferences(null, null))
				.filter(each -> isOf(each, type)).findFirst().orElse(null));
		ServiceReference<?> leaked = system.getServiceReference(type);
		Report.tell("leaked " + type, () -> leaked);
		if (leaked != null) {
			Report.tell("by own context " + type, () -> own.getService(leaked));
			Report.tell("by system context " + type, () -> system.getService(leaked));
			Report.tell("by service objects " + type, () -> own.getServiceObjects(leaked).getService());
			Report.tell("by registrant " + type, () -> leaked.getBundle().getBundleContext().getService(leaked));
		}
		for (Bundle each : system.getBundles()) {
			ServiceReference<?>[] registered = each.getRegisteredServices();
			for (ServiceReference<?> reference : registered == null ? new ServiceReference<?>[0] : registered) {
				if (isOf(reference, type) && !each.getSymbolicName().startsWith("com.example.")) {
					Report.tell("registered " + type, () -> own.getService(reference));
				}
			}
		}
	}

	private static boolean isOf(ServiceReference<?> reference, String type) {
		return Arrays.asList((String[]) reference.getProperty("objectClass")).contains(type);
	}

	/** Whether anything that run execution registers for itself can be called. */
	private void internals() {
		for (ServiceReference<?> reference : bundle("org.intcrucible.run.execution").getRegisteredServices()) {
			String type = ((String[]) reference.getProperty("objectClass"))[0];
			Report.tell("callable " + type, () -> {
				Object service = own.getService(reference);
				return service == null ? "none" : String.join(" ", Arrays.stream(service.getClass().getMethods())
						.filter(method -> method.getDeclaringClass() != Object.class).map(Method::getName).sorted().toList());
			});
		}
	}

	private void borrow(String from, String type, String call) {
		Report.tell("borrowed " + from + " " + type, () -> {
			BundleContext borrowed = bundle(from).getBundleContext();
			Object service = borrowed.getService(system.getServiceReference(type));
			Method method = Arrays.stream(service.getClass().getMethods()).filter(each -> each.getName().equals(call)).findFirst().orElseThrow();
			method.invoke(service, new Object[method.getParameterCount()]);
			return "called";
		});
	}

	private void connect() {
		Path store = Path.of(System.getProperty("attack.workspace"), "store");
		Report.tell("opened", () -> {
			Object workspace = own.getService(own.getServiceReference("org.intcrucible.store.Workspace"));
			workspace.getClass().getMethod("open").invoke(workspace);
			return Files.isDirectory(store.resolve("database")) ? "database" : "none";
		});
		String url = "jdbc:derby:" + store.resolve("database").toAbsolutePath();
		Report.tell("driver manager", () -> connected(DriverManager.getConnection(url, "CRUCIBLE_APP", "guess")));
		Report.tell("driver without password", () -> connected(driver().connect(url, new Properties())));
		Report.tell("driver with a guess", () -> connected(driver().connect(url, account("guess"))));
		Report.tell("driver with the password", () -> connected(driver().connect(url, account(password(store)))));
	}

	private static String connected(Connection connection) throws SQLException {
		connection.close();
		return "connected";
	}

	private Driver driver() throws Exception {
		return (Driver) bundle("derby").loadClass("org.apache.derby.jdbc.EmbeddedDriver").getConstructor().newInstance();
	}

	private static Properties account(String password) {
		Properties properties = new Properties();
		properties.setProperty("user", "CRUCIBLE_APP");
		properties.setProperty("password", password);
		return properties;
	}

	private static String password(Path store) throws Exception {
		Properties access = new Properties();
		try (var files = Files.list(store)) {
			for (Path file : files.filter(Files::isRegularFile).filter(each -> each.getFileName().toString().contains("access")).toList()) {
				access.load(Files.newBufferedReader(file));
			}
		}
		return access.getProperty("app", "");
	}

	/** Installs a bundle that says it lay in the product's folder, once wanting what is shown and once what is hidden. */
	private void forge(String name) {
		for (String wants : new String[] { "org.intcrucible.run", "org.intcrucible.run.execution" }) {
			Report.tell("forged " + name + " " + wants, () -> {
				Path jar = Path.of(System.getProperty("attack.forged"), name + "-" + wants + ".jar");
				String location = "reference:file:plugins/" + name + "_" + wants + ".jar";
				try (var bytes = Files.newInputStream(jar)) {
					own.installBundle(location, bytes).start();
				}
				return "started";
			});
		}
	}

	@Override
	public void stop(BundleContext context) {
		// it has told everything
	}
}
