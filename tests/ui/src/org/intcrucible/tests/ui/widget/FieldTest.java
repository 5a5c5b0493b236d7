package org.intcrucible.tests.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.intcrucible.tests.ui.UiThread;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.Field;
import org.intcrucible.ui.widget.SearchField;
import org.intcrucible.ui.widget.Token;
import org.junit.jupiter.api.Test;

@WithToolkit
class FieldTest {

	private static final long PATIENCE = 20;

	private static Stage<Field> field(UiThread ui) {
		return new Stage<>(ui, parent -> {
			Field field = new Field(parent, "runconfig.candidates", "Candidates");
			field.text().setText("900");
			return field;
		});
	}

	@Test
	void whatStandsBesideTheTextTakesRoomFromIt(UiThread ui) {
		try (Stage<Field> stage = field(ui)) {
			Rectangle before = stage.ask(field -> field.text().getBounds());
			stage.with(field -> field.setUnit("USD"));
			stage.with(field -> field.setAdvised("1,200"));
			stage.with(field -> field.setRefusal("Too few."));
			Rectangle after = stage.ask(field -> field.text().getBounds());
			assertTrue(after.width < before.width && after.width > 0, after + " of " + before);
			assertEquals("Too few.", stage.<Object>ask(field -> field.text().getData(Accessibility.DESCRIPTION)));
			assertEquals("Candidates", stage.ask(field -> Accessibility.name(field.text())));
		}
	}

	@Test
	void readOnlyItLooksSunkenAndTakesNothing(UiThread ui) {
		try (Stage<Field> stage = field(ui)) {
			stage.with(field -> field.setReadOnly(true));
			assertFalse(stage.is(field -> field.text().getEditable()));
			assertEquals(stage.color(Token.SUNKEN), stage.ask(field -> field.text().getBackground()));
		}
	}

	@Test
	void aSearchFindsOnceAUserPauses(UiThread ui) throws InterruptedException {
		BlockingQueue<String> found = new LinkedBlockingQueue<>();
		try (Stage<SearchField> stage = new Stage<>(ui, parent -> new SearchField(parent, "navigator.search", "Search", "Ctrl+F"))) {
			stage.with(search -> search.onFind(found::add));
			stage.with(search -> {
				search.text().setText("w");
				search.text().setText("we");
				search.text().setText("web");
			});
			assertEquals("web", found.poll(PATIENCE, TimeUnit.SECONDS));
			stage.with(search -> {
				search.text().setText("shop ");
				search.text().notifyListeners(SWT.DefaultSelection, new Event());
			});
			assertEquals("shop", found.poll(PATIENCE, TimeUnit.SECONDS));
			stage.with(search -> Input.key(search.text(), SWT.ESC));
			assertEquals("", found.poll(PATIENCE, TimeUnit.SECONDS));
			assertEquals("", stage.ask(SearchField::words));
			assertTrue(found.isEmpty());
		}
	}
}
