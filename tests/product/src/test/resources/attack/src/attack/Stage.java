package attack;

import org.intcrucible.stage.EvaluationBatch;
import org.intcrucible.stage.Evaluator;
import org.intcrucible.stage.StageContext;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A plug-in's stage. */
public final class Stage implements BundleActivator, Evaluator {

	@Override
	public void start(BundleContext context) {
		context.registerService(Evaluator.class, this, null);
	}

	@Override
	public void evaluate(StageContext context, EvaluationBatch batch) {
		throw new UnsupportedOperationException("nobody is to get at this");
	}

	@Override
	public void stop(BundleContext context) {
		// the framework takes the service back
	}
}
