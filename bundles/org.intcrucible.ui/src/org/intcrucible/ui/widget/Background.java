package org.intcrucible.ui.widget;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;
import org.intcrucible.model.Problem;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one way to wait for anything: the UI thread never waits for the database, the engine or the network. A service; parts
 * take it by {@code @Inject @Service}.
 */
@ProviderType
public interface Background {

	/** The topic on which a failure is told that nobody else has taken, to be shown in the status line. */
	String FAILED = "org/intcrucible/ui/FAILED";
	/** Property of that event: the {@link Problem}. */
	String PROBLEM = "problem";

	/**
	 * Works off the UI thread and shows what came of it.
	 *
	 * @param owner  what is shown belongs to it: when it is disposed of, nothing is shown. A newer call with the same owner
	 *               and kind takes the place of this one, whose result is then not shown
	 * @param kind   what it is about, within the owner, such as {@code preflight}
	 * @param work   runs on a thread of a small pool; once begun it goes to its end, also if nobody wants it any more
	 * @param show   gets the result, on the UI thread
	 * @param failed gets, on the UI thread, why there is none
	 */
	<T> Task ask(Control owner, String kind, Supplier<? extends T> work, Consumer<? super T> show, Consumer<Problem> failed);

	/** The same, where a failure is told by an event {@link #FAILED}, which the status line shows. */
	<T> Task ask(Control owner, String kind, Supplier<? extends T> work, Consumer<? super T> show);

	/** The same, for an owner that asks for one kind of thing alone. */
	default <T> Task ask(Control owner, Supplier<? extends T> work, Consumer<? super T> show) {
		return ask(owner, "", work, show);
	}

	/** Work that was asked for. */
	interface Task {

		/** Gives it up: nothing of it will be shown. */
		void cancel();

		/** Whether it was shown, has failed or was given up. */
		boolean isOver();
	}
}
