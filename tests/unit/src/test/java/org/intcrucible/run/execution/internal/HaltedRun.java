package org.intcrucible.run.execution.internal;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.intcrucible.model.Limit;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.store.StoreFixture;

/**
 * A process that runs a project in a folder and halts behind one of the run's reports, without a word to anybody. It says
 * the run's id before, and "over" if there were fewer reports. Its arguments are the folder, the project and the report's number.
 */
final class HaltedRun {

	private static final Set<String> REPORTS = Set.of("started", "scenarios", "entered", "evaluated", "checkpoint", "takenOver");

	private HaltedRun() {
	}

	static RunRequest request() {
		return new RunRequest(RunMode.SEEDED, new RunParameters(90, 400, 400, List.of(), Limit.NONE, Limit.NONE, Limit.NONE), 5, Map.of(), List.of());
	}

	public static void main(String[] arguments) throws InterruptedException {
		PrintStream said = System.out;
		StoreFixture store = StoreFixture.in(Path.of(arguments[0]));
		RunsSetting setting = RunsSetting.in(store);
		Runs runs = new Runs(setting.journal(halting(setting.journal, Integer.parseInt(arguments[2]))));
		RunId run = runs.desk.create(runs.press(new ProjectId(UUID.fromString(arguments[1])), request())).orElseThrow().id();
		said.println(run);
		runs.await(run, 2);
		said.println("over");
		runs.close();
		store.close();
	}

	private static RunJournal halting(RunJournal journal, int last) {
		AtomicInteger reports = new AtomicInteger();
		return (RunJournal) Proxy.newProxyInstance(RunJournal.class.getClassLoader(), new Class<?>[] {RunJournal.class},
				(proxy, method, arguments) -> {
					try {
						Object result = method.invoke(journal, arguments);
						if (REPORTS.contains(method.getName()) && reports.incrementAndGet() == last) {
							Runtime.getRuntime().halt(137);
						}
						return result;
					} catch (InvocationTargetException thrown) {
						throw thrown.getCause();
					}
				});
	}
}
