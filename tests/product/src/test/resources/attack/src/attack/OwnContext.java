package attack;

import java.util.function.Function;
import java.util.function.IntConsumer;

import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.RunId;
import org.intcrucible.stage.StageContext;

/** The context of no run. A stage that asks it for anything has begun to work. */
public final class OwnContext implements StageContext {

	private static IllegalStateException used() {
		return new IllegalStateException("the context was used");
	}

	@Override
	public RunId runId() {
		throw used();
	}

	@Override
	public ProblemDocument problem() {
		throw used();
	}

	@Override
	public OutcomeLayout layout() {
		throw used();
	}

	@Override
	public long seed() {
		throw used();
	}

	@Override
	public void checkCancelled() {
		throw used();
	}

	@Override
	public void progress(long done, long total) {
		throw used();
	}

	@Override
	public void note(String sentence) {
		throw used();
	}

	@Override
	public void spend(long tokens, double usd) {
		throw used();
	}

	@Override
	public void forEach(int count, IntConsumer body) {
		throw used();
	}

	@Override
	public <T> T shared(Class<T> key, Function<ProblemDocument, T> make) {
		throw used();
	}
}
