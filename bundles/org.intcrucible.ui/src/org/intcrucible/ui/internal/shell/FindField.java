package org.intcrucible.ui.internal.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.SearchField;
import org.intcrucible.ui.widget.Texts;

/** In the middle of the top trim: finds a project, a run, a candidate, a part or a command while its user types. */
public final class FindField {

	private static final int WIDTH = 280;

	private final Finder finder;
	private final Background background;
	private final Texts texts = Texts.of(FindField.class);
	private SearchField field;
	private FoundList list;
	private boolean ready;

	@Inject
	FindField(Finder finder, @Service Background background) {
		this.finder = finder;
		this.background = background;
	}

	@PostConstruct
	void create(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginHeight = 4;
		row.setLayout(layout);
		field = new SearchField(row, "trim.find", texts.get("find"), texts.get("find.keys"));
		GridData data = new GridData(SWT.CENTER, SWT.CENTER, true, true);
		data.widthHint = WIDTH;
		field.setLayoutData(data);
		list = new FoundList(field, this::done);
		field.onFind(this::find);
		field.text().addListener(SWT.KeyDown, this::key);
		field.text().addListener(SWT.FocusOut, event -> list.close());
	}

	@Inject
	void workspace(@Optional @Named(ContextKeys.WORKSPACE) Path workspace) {
		ready = workspace != null;
	}

	void focus() {
		field.setFocus();
		field.text().selectAll();
	}

	private void find(String words) {
		if (words.isEmpty()) {
			list.close();
			return;
		}
		List<Found> here = finder.here(words);
		list.show(here);
		if (ready) {
			background.ask(field, () -> finder.stored(words), stored -> {
				if (words.equals(field.words()) && field.text().isFocusControl()) {
					List<Found> all = new ArrayList<>(stored);
					all.addAll(here);
					list.show(all);
				}
			});
		}
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> list.step(1);
			case SWT.ARROW_UP -> list.step(-1);
			case SWT.CR, SWT.KEYPAD_CR -> list.openChosen();
			case SWT.ESC -> list.close();
			default -> {
				return;
			}
		}
		event.doit = false;
	}

	private void done() {
		field.text().setText("");
	}
}
