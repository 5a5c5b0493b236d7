package org.intcrucible.stages.quantitative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.RunId;
import org.intcrucible.stage.Evaluator;
import org.intcrucible.stage.StageContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleReference;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentContext;

/** Who gets a stage, and with whose contexts it works then. */
class RunAloneTest {

	private static final String EXECUTION = "org.intcrucible.run.execution";

	private final List<String> refused = new ArrayList<>();
	private final Predicate<Bundle> product = bundle -> true;

	private static <T> T proxy(Class<T> type, Function<String, Object> answers) {
		return type.cast(Proxy.newProxyInstance(RunAloneTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
			case "equals" -> proxy == arguments[0];
			case "hashCode" -> System.identityHashCode(proxy);
			default -> answers.apply(method.getName());
		}));
	}

	/** The class that a bundle knows by a name, by the bundle's name. */
	private final Map<String, Class<?>> loaded = new HashMap<>();

	private Bundle bundle(String name, boolean seesStages) {
		BundleContext context = proxy(BundleContext.class, method -> seesStages ? proxy(ServiceReference.class, other -> null) : null);
		return proxy(Bundle.class, method -> switch (method) {
			case "getSymbolicName", "toString" -> name;
			case "getBundleContext" -> context;
			case "loadClass" -> loaded.get(name);
			default -> throw new UnsupportedOperationException(method);
		});
	}

	private static ComponentContext askedBy(Bundle bundle) {
		return proxy(ComponentContext.class, method -> bundle);
	}

	private void tell(Bundle bundle, String what) {
		refused.add((bundle == null ? "nobody" : bundle.getSymbolicName()) + ": " + what);
	}

	@Test
	void onlyRunExecutionOfTheProductThatSeesTheServiceObtainsAStage() {
		new QuantitativeEvaluator(askedBy(bundle(EXECUTION, true)), product, this::tell);
		assertEquals(List.of(), refused);
		assertThrows(SecurityException.class, () -> new QuantitativeEvaluator(askedBy(bundle("acme", true)), product, this::tell));
		assertThrows(SecurityException.class, () -> new QuantitativeEvaluator(askedBy(bundle(EXECUTION, false)), product, this::tell));
		assertThrows(SecurityException.class, () -> new QuantitativeEvaluator(askedBy(bundle(EXECUTION, true)), bundle -> false, this::tell));
		String what = ": use of " + Evaluator.class.getName();
		assertEquals(List.of("acme" + what, EXECUTION + what, EXECUTION + what), refused);
	}

	/** What each stage does first with a context, whatever else it is given. */
	private static Stream<Function<RunAloneTest, Consumer<StageContext>>> work() {
		return Stream.of(test -> context -> test.designer().design(context, 1, List.of(), List.of(), null),
				test -> context -> test.evaluator().evaluate(context, null), test -> context -> test.ranker().rank(context, List.of(), List.of()),
				test -> context -> test.scenarios().suite(context, 1), test -> context -> test.scenarios().adversarial(context, List.of(), null, 1));
	}

	private final Bundle execution = bundle(EXECUTION, true);

	private QuantitativeDesigner designer() {
		return new QuantitativeDesigner(askedBy(execution), product, this::tell);
	}

	private QuantitativeEvaluator evaluator() {
		return new QuantitativeEvaluator(askedBy(execution), product, this::tell);
	}

	private QuantitativeRanker ranker() {
		return new QuantitativeRanker(askedBy(execution), product, this::tell);
	}

	private QuantitativeScenarioGenerator scenarios() {
		return new QuantitativeScenarioGenerator(askedBy(execution), product, this::tell);
	}

	@ParameterizedTest
	@MethodSource("work")
	void aStageWorksWithContextsOfWhoeverObtainedItAlone(Function<RunAloneTest, Consumer<StageContext>> work) throws ReflectiveOperationException, IOException {
		Consumer<StageContext> stage = work.apply(this);
		assertThrows(Used.class, () -> stage.accept(contextOf(execution)), "a context of a run was refused");
		assertEquals(List.of(), refused);
		Bundle thief = bundle("acme", true);
		for (StageContext foreign : List.of(new PlainContext(), contextOf(thief), proxyIn(execution), contextThatClaimsToBeOf(execution))) {
			assertThrows(SecurityException.class, () -> stage.accept(foreign), foreign.getClass().getName());
		}
		assertEquals(List.of("nobody", "acme", "nobody", EXECUTION), refused.stream().map(line -> line.substring(0, line.indexOf(':'))).toList());
	}

	private StageContext contextOf(Bundle bundle) throws ReflectiveOperationException, IOException {
		StageContext context = contextThatClaimsToBeOf(bundle);
		loaded.put(bundle.getSymbolicName(), context.getClass());
		return context;
	}

	/** Any class loader may say of itself whose it is. */
	private static StageContext contextThatClaimsToBeOf(Bundle bundle) throws ReflectiveOperationException, IOException {
		return (StageContext) new BundleLoader(bundle).define(PlainContext.class).getDeclaredConstructor().newInstance();
	}

	/** A proxy is a class of whatever loader its maker names. */
	private static StageContext proxyIn(Bundle bundle) {
		return (StageContext) Proxy.newProxyInstance(new BundleLoader(bundle), new Class<?>[] {StageContext.class}, (proxy, method, arguments) -> {
			throw new Used();
		});
	}

	/** A stage went to work. */
	public static final class Used extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	/** Loads one class as if it were a bundle's. */
	private static final class BundleLoader extends ClassLoader implements BundleReference {

		private final Bundle bundle;

		BundleLoader(Bundle bundle) {
			super(RunAloneTest.class.getClassLoader());
			this.bundle = bundle;
		}

		Class<?> define(Class<?> template) throws IOException {
			try (InputStream in = RunAloneTest.class.getResourceAsStream("/" + template.getName().replace('.', '/') + ".class")) {
				byte[] bytes = in.readAllBytes();
				return defineClass(template.getName(), bytes, 0, bytes.length);
			}
		}

		@Override
		public Bundle getBundle() {
			return bundle;
		}
	}

	/** Says when it is used. */
	public static final class PlainContext implements StageContext {

		@Override
		public RunId runId() {
			throw new Used();
		}

		@Override
		public ProblemDocument problem() {
			throw new Used();
		}

		@Override
		public OutcomeLayout layout() {
			throw new Used();
		}

		@Override
		public long seed() {
			throw new Used();
		}

		@Override
		public void checkCancelled() {
			throw new Used();
		}

		@Override
		public void progress(long done, long total) {
			throw new Used();
		}

		@Override
		public void note(String sentence) {
			throw new Used();
		}

		@Override
		public void spend(long tokens, double usd) {
			throw new Used();
		}

		@Override
		public void forEach(int count, IntConsumer body) {
			throw new Used();
		}

		@Override
		public <T> T shared(Class<T> key, Function<ProblemDocument, T> make) {
			throw new Used();
		}
	}
}
