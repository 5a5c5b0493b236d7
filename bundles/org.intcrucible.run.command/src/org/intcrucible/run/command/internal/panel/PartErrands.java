package org.intcrucible.run.command.internal.panel;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Control;
import org.intcrucible.ui.PartOpener;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.Debounce;

/** Errands of a part of the window. */
final class PartErrands implements Errands {

	private final Background background;
	private final IEventBroker events;
	private final PartOpener parts;
	private final Control owner;
	private final Debounce pause;
	private Runnable due = () -> {
	};

	/** @param owner when it is disposed of, nothing is shown any more */
	PartErrands(Background background, IEventBroker events, PartOpener parts, Control owner) {
		this.background = background;
		this.events = events;
		this.parts = parts;
		this.owner = owner;
		pause = new Debounce(owner, Debounce.TYPING, () -> due.run());
	}

	@Override
	public <T> void ask(String kind, Supplier<T> work, Consumer<T> show) {
		background.ask(owner, kind, work, show);
	}

	@Override
	public void pause(Runnable action) {
		due = action;
		pause.ask();
	}

	@Override
	public void showPart(String id) {
		parts.open(id);
	}

	@Override
	public void reveal(String id) {
		parts.reveal(id);
	}

	@Override
	public void tell(String topic, Map<String, Object> properties) {
		events.post(topic, properties);
	}
}
