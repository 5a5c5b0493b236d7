package org.intcrucible.app.internal.shell;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.intcrucible.ui.ElementIds;

/**
 * Offers in menus what is there, and nothing else: parts come with their bundles, and a perspective without any part is
 * empty.
 */
record Offers(MApplication application, EModelService model) {

	void update() {
		find(MPartStack.class).forEach(Offers::showFilled);
		List<MPerspective> perspectives = find(MPerspective.class);
		perspectives.forEach(perspective -> perspective.setToBeRendered(!model.findElements(perspective, null, MPlaceholder.class).isEmpty()));
		Set<String> offered = perspectives.stream().filter(MUIElement::isToBeRendered).map(MUIElement::getElementId).collect(Collectors.toSet());
		application.getChildren().forEach(window -> window.getSharedElements().forEach(part -> offered.add(part.getElementId())));
		for (MHandledMenuItem item : find(MHandledMenuItem.class)) {
			item.getParameters().stream().filter(Offers::namesAnElement).findFirst()
					.ifPresent(parameter -> item.setToBeRendered(offered.contains(parameter.getValue())));
		}
		find(MPerspectiveStack.class).forEach(Offers::selectOffered);
	}

	/** A stack without any part is only a gap; one that got its first part since the window was closed is shown. */
	private static void showFilled(MPartStack stack) {
		boolean empty = stack.getChildren().isEmpty();
		if (empty || stack.getChildren().stream().anyMatch(MUIElement::isToBeRendered)) {
			stack.setToBeRendered(!empty);
		}
	}

	private <T> List<T> find(Class<T> type) {
		return model.findElements(application, null, type, null, EModelService.ANYWHERE | EModelService.IN_MAIN_MENU);
	}

	private static boolean namesAnElement(MParameter parameter) {
		return ElementIds.PARAMETER_PART.equals(parameter.getName()) || ElementIds.PARAMETER_PERSPECTIVE.equals(parameter.getName());
	}

	private static void selectOffered(MPerspectiveStack stack) {
		if (stack.getSelectedElement() == null || !stack.getSelectedElement().isToBeRendered()) {
			stack.getChildren().stream().filter(MUIElement::isToBeRendered).findFirst().ifPresent(stack::setSelectedElement);
		}
	}
}
