package org.intcrucible.ui.internal.background;

import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.intcrucible.model.Problem;
import org.intcrucible.ui.widget.Background;
import org.osgi.service.log.Logger;

/** One call of {@link PooledBackground}: over as soon as its result was shown, or nobody wants it any more. */
final class AskedTask<T> implements Background.Task {

	private final Control owner;
	private final Display display;
	private final Consumer<? super T> show;
	private final Consumer<Problem> failed;
	private final Logger log;
	private final AtomicBoolean over = new AtomicBoolean();
	private volatile Future<?> future;

	AskedTask(Control owner, Consumer<? super T> show, Consumer<Problem> failed, Logger log) {
		this.owner = owner;
		this.display = owner.getDisplay();
		this.show = show;
		this.failed = failed;
		this.log = log;
	}

	void startedAs(Future<?> started) {
		future = started;
	}

	void run(Supplier<? extends T> work) {
		if (over.get()) {
			return;
		}
		try {
			T result = work.get();
			later(() -> show.accept(result));
		} catch (RuntimeException | LinkageError e) {
			if (!over.get()) {
				Problem problem = Failures.problem(e);
				log.warn("The window was refused an answer: {}", problem.sentence(), e);
				later(() -> failed.accept(problem));
			}
		}
	}

	private void later(Runnable action) {
		try {
			display.asyncExec(() -> {
				if (over.compareAndSet(false, true) && !owner.isDisposed()) {
					action.run();
				}
			});
		} catch (SWTException e) {
			// The display was disposed of while the work was under way: nobody is left to see it.
			over.set(true);
		}
	}

	@Override
	public void cancel() {
		Future<?> started = future;
		if (over.compareAndSet(false, true) && started != null) {
			// Never by an interrupt: the database would take it for its own end.
			started.cancel(false);
		}
	}

	@Override
	public boolean isOver() {
		return over.get();
	}
}
