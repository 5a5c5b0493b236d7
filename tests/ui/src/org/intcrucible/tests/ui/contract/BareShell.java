package org.intcrucible.tests.ui.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.nebula.nattable.finder.SWTNatTableBot;
import org.intcrucible.tests.ui.UiThread;

/** A small window with what a test needs, and a list of the events that came. */
final class BareShell implements AutoCloseable {

	private final UiThread ui;
	private final Shell shell;
	private final List<Integer> events = Collections.synchronizedList(new ArrayList<>());

	BareShell(UiThread ui) {
		this.ui = ui;
		shell = ui.open(made -> {
			made.setText("Bare");
			made.setLayout(new RowLayout(SWT.VERTICAL));
			made.setSize(400, 400);
		});
	}

	/** One control for all of it. */
	BareShell filled() {
		ui.run(() -> shell.setLayout(new FillLayout()));
		return this;
	}

	/** Makes something in it, on the thread of the toolkit. */
	<T> T with(Function<Shell, T> make) {
		return ui.ask(() -> {
			T made = make.apply(shell);
			shell.layout(true, true);
			return made;
		});
	}

	/** Writes down which of these events come to the widget, and whether they come on the toolkit's thread. */
	<W extends Widget> W listening(W widget, int... types) {
		ui.run(() -> {
			for (int type : types) {
				widget.addListener(type, event -> events.add(event.display.getThread() == Thread.currentThread() ? event.type : -event.type));
			}
		});
		return widget;
	}

	List<Integer> events() {
		return List.copyOf(events);
	}

	Shell shell() {
		return shell;
	}

	<T> T ask(Supplier<T> question) {
		return ui.ask(question);
	}

	void run(Runnable work) {
		ui.run(work);
	}

	/** Looks in this window. */
	SWTNatTableBot bot() {
		return new SWTNatTableBot(shell);
	}

	@Override
	public void close() {
		ui.run(shell::dispose);
	}
}
