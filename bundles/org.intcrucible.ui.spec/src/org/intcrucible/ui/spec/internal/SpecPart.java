package org.intcrucible.ui.spec.internal;

import java.nio.file.Path;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.chat.ChangeHistory;
import org.intcrucible.model.ProjectId;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.Transactions;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.PartOpener;
import org.intcrucible.ui.widget.Background;
import org.osgi.service.event.Event;

/** The problem document: to be read, written and mended, whoever changed it. */
public final class SpecPart {

	/** How often it is looked whether others have changed the document. */
	private static final int WATCH = 1_000;

	private SpecPresenter presenter;
	private ProjectId project;
	private Path workspace;

	@PostConstruct
	void create(Composite parent, MPart part, @Service Background background, IEventBroker events, PartOpener parts,
			@Service ProjectReader projects, @Service ChangeHistory changes) {
		parent.setLayout(new FillLayout());
		SpecStore store = new SpecStore(projects, changes, WriterServices.find(ProjectWriter.class), WriterServices.find(Transactions.class));
		presenter = new SpecPresenter(parent, store, background, new SpecPresenter.Surroundings() {
			@Override
			public void tell(String topic, Map<String, Object> properties) {
				events.post(topic, properties);
			}

			@Override
			public void showPart(String id) {
				parts.open(id);
			}

			@Override
			public void title(String words) {
				part.setLabel(words);
			}
		});
		presenter.view().addDisposeListener(event -> presenter.close());
		open(workspace, project);
		parent.getDisplay().timerExec(WATCH, this::watch);
	}

	@Inject
	void open(@Optional @Named(ContextKeys.WORKSPACE) Path folder, @Optional @Named(ContextKeys.PROJECT) ProjectId opened) {
		boolean first = folder != null && !folder.equals(workspace);
		workspace = folder;
		project = opened;
		if (presenter != null && !presenter.view().isDisposed()) {
			if (folder != null && (first || !presenter.edits().isKeeping())) {
				presenter.edits().keepIn(new UnsavedFiles(folder));
			}
			presenter.open(folder == null ? null : opened);
		}
	}

	private void watch() {
		if (!presenter.view().isDisposed()) {
			if (presenter.view().isVisible()) {
				presenter.watch();
			}
			presenter.view().getDisplay().timerExec(WATCH, this::watch);
		}
	}

	@Inject
	@Optional
	void reveal(@UIEventTopic(Topics.REVEAL) Event event) {
		if (presenter != null && event.getProperty(Topics.PROJECT) instanceof ProjectId of
				&& event.getProperty(Topics.LINE) instanceof Integer line && event.getProperty(Topics.COLUMN) instanceof Integer column) {
			presenter.reveal(of, line, column);
		}
	}

	@Focus
	void focus() {
		presenter.view().setFocus();
	}
}
