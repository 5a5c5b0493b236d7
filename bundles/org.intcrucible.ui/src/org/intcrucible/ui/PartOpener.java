package org.intcrucible.ui;

import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** Brings parts to the front. The workbench finds a part only where the perspective that is open has a place for it. */
@Creatable
public final class PartOpener {

	private final MWindow window;
	private final EPartService parts;
	private final EModelService model;

	@Inject
	public PartOpener(MWindow window, EPartService parts, EModelService model) {
		this.window = window;
		this.parts = parts;
		this.model = model;
	}

	/**
	 * Brings a part to the front and gives it the focus; where the perspective that is open has no place for it, in the first
	 * one that has.
	 *
	 * @param id one of {@link ElementIds}
	 * @return empty if its bundle is not there
	 */
	public Optional<MPart> open(String id) {
		if (parts.findPart(id) == null) {
			home(id).ifPresent(parts::switchPerspective);
		}
		return parts.findPart(id) == null ? Optional.empty() : Optional.ofNullable(parts.showPart(id, PartState.ACTIVATE));
	}

	/** Brings a part to the front, if the perspective that is open has a place for it; the focus stays where it is. */
	public void reveal(String id) {
		if (parts.findPart(id) != null) {
			parts.showPart(id, PartState.VISIBLE);
		}
	}

	private Optional<MPerspective> home(String id) {
		return model.findElements(window, MPlaceholder.class, EModelService.IN_ANY_PERSPECTIVE,
				element -> element instanceof MPlaceholder place && place.getRef() != null && id.equals(place.getRef().getElementId())).stream()
				.map(model::getPerspectiveFor).filter(perspective -> perspective != null).findFirst();
	}
}
