package attack;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.intcrucible.model.MessageId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.TriggerId;
import org.intcrucible.run.RunHistory;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Looks below what is public: from a service that anybody sees, field by field, to the desk where presses become runs. There
 * it presses in somebody's name, once as it should be, and otherwise as no press is accepted.
 */
public final class Below implements BundleActivator {

	private static final String DESK = "org.intcrucible.run.execution.internal.RunDesk";

	@Override
	public void start(BundleContext context) throws Exception {
		Object workspace = context.getService(context.getServiceReference("org.intcrucible.store.Workspace"));
		workspace.getClass().getMethod("open").invoke(workspace);
		RunHistory history = context.getService(context.getServiceReference(RunHistory.class));
		RunAuthorisation used = history.find(new RunId(UUID.fromString(System.getProperty("attack.run")))).orElseThrow().authorisation();
		Object desk = desk(context);
		RunAuthorisation forged = press(used, used.uiTriggerSource(), used.project(), RunLinks.NONE);
		Report.tell("forged press", () -> forged.uiTriggerId().toString());
		Report.tell("forged", () -> {
			Result<?, ?> created = (Result<?, ?>) call(desk, "create", forged);
			Run run = (Run) created.fold(made -> made, problems -> {
				throw new IllegalStateException(problems.toString());
			});
			call(desk, "start", run.id(), 1);
			return run.id().toString();
		});
		Report.tell("reused", () -> outcome(call(desk, "create", used)));
		Report.tell("no press", () -> outcome(call(desk, "create", new Object[] { null })));
		Report.tell("no trigger", () -> outcome(call(desk, "create", new RunAuthorisation(null, used.uiTriggerSource(), Map.of(),
				Instant.now(), used.project(), used.request(), RunLinks.NONE, used.inputHashes()))));
		Report.tell("wrong source", () -> outcome(call(desk, "create",
				press(used, RunTriggerSource.INTEGRATION_TEST, used.project(), RunLinks.NONE))));
		Report.tell("unknown project", () -> outcome(call(desk, "create",
				press(used, used.uiTriggerSource(), new ProjectId(UUID.randomUUID()), RunLinks.NONE))));
		Report.tell("made-up advice", () -> outcome(call(desk, "create", press(used, used.uiTriggerSource(), used.project(),
				new RunLinks(new RunLinks.Advised(new MessageId(UUID.randomUUID())), new RunLinks.NoTalk(), new RunLinks.Current())))));
		Report.tell("unpressed", () -> outcome(call(desk, "start", new RunId(UUID.randomUUID()), 1)));
	}

	private static RunAuthorisation press(RunAuthorisation like, RunTriggerSource source, ProjectId project, RunLinks links) {
		return new RunAuthorisation(new TriggerId(UUID.randomUUID()), source, Map.of("user", "nobody"), Instant.now(), project,
				like.request(), links, like.inputHashes());
	}

	private static String outcome(Object result) {
		return (String) ((Result<?, ?>) result).fold(run -> "made " + run, problems -> "refused " + problems);
	}

	private static Object call(Object on, String name, Object... arguments) throws Exception {
		Method method = Arrays.stream(on.getClass().getDeclaredMethods())
				.filter(each -> each.getName().equals(name) && !each.isSynthetic() && each.getParameterCount() == arguments.length
						&& !Modifier.isPrivate(each.getModifiers()))
				.findFirst().orElseThrow();
		method.setAccessible(true);
		try {
			return method.invoke(on, arguments);
		} catch (InvocationTargetException thrown) {
			throw (Exception) thrown.getCause();
		}
	}

	/** The desk, from what the Run command brings to the command line. */
	private static Object desk(BundleContext context) throws Exception {
		Deque<Object> open = new ArrayDeque<>();
		for (ServiceReference<?> command : context.getAllServiceReferences("org.intcrucible.cli.CommandFactory", null)) {
			if ("org.intcrucible.run.command".equals(command.getBundle().getSymbolicName())) {
				open.add(context.getService(command));
			}
		}
		Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		while (!open.isEmpty()) {
			Object at = open.poll();
			if (at.getClass().getName().equals(DESK)) {
				return at;
			}
			if (!at.getClass().getName().startsWith("org.intcrucible.") || !seen.add(at)) {
				continue;
			}
			for (Field field : at.getClass().getDeclaredFields()) {
				if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
					field.setAccessible(true);
					Object value = field.get(at);
					if (value != null) {
						open.add(value);
					}
				}
			}
		}
		throw new IllegalStateException("no desk");
	}

	@Override
	public void stop(BundleContext context) {
		// it has told everything
	}
}
