package org.intcrucible.app.internal.shell;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.Rows;
import org.osgi.service.event.Event;

/** The perspectives by their names, at the right of the top trim; the one that is open is chosen. */
public final class PerspectiveSwitch {

	private static final Map<String, Icon> ICONS = Map.of(ElementIds.PERSPECTIVE_DESIGN, Icon.LAYERS, ElementIds.PERSPECTIVE_EXPLORE,
			Icon.SCATTER, ElementIds.PERSPECTIVE_TRACE, Icon.SHIELD);

	private final Map<String, QuietButton> buttons = new LinkedHashMap<>();
	private final EModelService model;
	private final EPartService parts;
	private final MWindow window;

	@Inject
	PerspectiveSwitch(EModelService model, EPartService parts, MWindow window) {
		this.model = model;
		this.parts = parts;
		this.window = window;
	}

	@PostConstruct
	void create(Composite parent) {
		Composite row = Rows.trim(parent);
		for (MPerspective perspective : model.findElements(window, null, MPerspective.class)) {
			if (!perspective.isToBeRendered()) {
				continue;
			}
			String id = perspective.getElementId();
			QuietButton button = new QuietButton(row, "trim." + id.substring(id.lastIndexOf('.') + 1),
					ICONS.getOrDefault(id, Icon.LAYERS), perspective.getLocalizedLabel());
			button.onPress(() -> parts.switchPerspective(id));
			buttons.put(id, button);
		}
		showChosen();
	}

	/** Whoever changes the perspective: a button, the menu, the last session. */
	@Inject
	@Optional
	void selected(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Event event) {
		if (event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof MPerspective) {
			showChosen();
		}
	}

	private void showChosen() {
		MPerspective open = model.getActivePerspective(window);
		buttons.forEach((id, button) -> {
			if (!button.isDisposed()) {
				button.setChosen(open != null && id.equals(open.getElementId()));
			}
		});
	}
}
