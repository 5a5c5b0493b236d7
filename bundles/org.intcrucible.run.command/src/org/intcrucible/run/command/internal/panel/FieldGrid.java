package org.intcrucible.run.command.internal.panel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.StageSlot;
import org.intcrucible.runconfig.StageOffer;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.Field;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.NativeFields;
import org.intcrucible.ui.widget.Segments;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** The fields of the panel. */
final class FieldGrid extends Composite {

	private static final Texts WORDS = Texts.of(FieldGrid.class);
	private static final List<RunMode> MODES = List.of(RunMode.FULL_SEARCH, RunMode.SEEDED, RunMode.EVAL_ONLY);
	private static final String[] TIMES = {FieldText.NONE, "1 min", "5 min", "15 min", "1 h", "4 h"};
	private static final int LABEL = 92;
	private static final int SECOND_LABEL = 74;
	private static final int FIELD = 80;
	private static final long PAGE = 10;

	private final Consumer<Form> edited;
	private final Segments mode;
	private final Map<FieldKey, Field> fields = new EnumMap<>(FieldKey.class);
	private final List<Control> further = new ArrayList<>();
	private final Combo time;
	private final Combo stages;
	/** What the entries of the combo stand for; the first are the built-in ones. */
	private List<Map<StageSlot, List<String>>> choices = List.of(Map.of());
	private Form form;
	private boolean filling;

	/** @param edited told of every edit of the user's */
	FieldGrid(Composite parent, Consumer<Form> edited) {
		super(parent, SWT.NONE);
		this.edited = edited;
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout(4, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 6;
		layout.horizontalSpacing = Metrics.GROUP_GAP;
		setLayout(layout);
		label("field.mode", LABEL);
		mode = new Segments(this, "runconfig.mode", WORDS.get("field.mode"),
				MODES.stream().map(choice -> WORDS.get("mode." + choice.name().toLowerCase(java.util.Locale.ROOT))).toList());
		mode.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
		mode.onSelect(chosen -> change(form.with(MODES.get(chosen))));
		number(FieldKey.CANDIDATES, LABEL);
		number(FieldKey.SCENARIOS, SECOND_LABEL);
		number(FieldKey.SEED, LABEL);
		time = time();
		field(FieldKey.BUDGET, LABEL).setUnit(WORDS.get("unit.usd"));
		stages = stages();
		further.add(number(FieldKey.TRIES, LABEL));
		further.add(field(FieldKey.TOKENS, SECOND_LABEL));
		showFurther(false);
	}

	private Label label(String key, int width) {
		Label label = new Label(this, SWT.NONE);
		label.setText(WORDS.get(key));
		label.setFont(Fonts.font(FontStyle.BODY));
		Tokens.apply(label, Token.SURFACE, Token.TEXT_2);
		GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		data.minimumWidth = width;
		data.widthHint = Math.max(width, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		label.setLayoutData(data);
		return label;
	}

	private static String words(FieldKey key) {
		return "field." + key.name().toLowerCase(java.util.Locale.ROOT);
	}

	private Field field(FieldKey key, int labelWidth) {
		Label label = label(words(key), labelWidth);
		Field field = new Field(this, key.id(), WORDS.get(words(key)));
		field.setLayoutData(wide());
		field.text().addListener(SWT.Modify, event -> typed(key, field.text().getText()));
		fields.put(key, field);
		if (key == FieldKey.TRIES || key == FieldKey.TOKENS) {
			further.add(label);
		}
		return field;
	}

	private Field number(FieldKey key, int labelWidth) {
		Field field = field(key, labelWidth);
		field.text().addListener(SWT.KeyDown, event -> step(field, event));
		return field;
	}

	private static GridData wide() {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = FIELD;
		return data;
	}

	private Combo time() {
		label(words(FieldKey.TIME), SECOND_LABEL);
		Combo combo = new Combo(this, SWT.DROP_DOWN);
		WidgetIds.set(combo, FieldKey.TIME.id());
		Accessibility.name(combo, WORDS.get(words(FieldKey.TIME)));
		combo.setFont(Fonts.font(FontStyle.BODY));
		combo.setItems(TIMES);
		Tokens.apply(combo, Token.SURFACE, Token.TEXT);
		combo.setLayoutData(wide());
		combo.addListener(SWT.Modify, event -> typed(FieldKey.TIME, combo.getText()));
		return combo;
	}

	private Combo stages() {
		label("field.stages", SECOND_LABEL);
		Combo combo = NativeFields.combo(this, "runconfig.stages", WORDS.get("field.stages"), List.of(WORDS.get("stages.built_in")), 0);
		combo.setLayoutData(wide());
		combo.addListener(SWT.Selection, event -> change(form.withStages(choices.get(combo.getSelectionIndex()))));
		return combo;
	}

	/** Arrows count up and down, as in a native spinner. */
	private static void step(Field field, Event event) {
		long step = switch (event.keyCode) {
			case SWT.ARROW_UP -> 1;
			case SWT.ARROW_DOWN -> -1;
			case SWT.PAGE_UP -> PAGE;
			case SWT.PAGE_DOWN -> -PAGE;
			default -> 0;
		};
		if (step != 0 && field.text().getEditable()) {
			event.doit = false;
			FieldText.whole(field.text().getText()).ifPresent(now -> {
				boolean grouped = field.text().getText().contains(",") || now < 1000;
				long next = Math.max(0, now + step);
				field.text().setText(grouped ? FieldText.text(next) : FieldText.seed(next));
			});
		}
	}

	private void typed(FieldKey key, String text) {
		if (!filling) {
			change(form.with(key, text));
		}
	}

	private void change(Form changed) {
		if (!filling) {
			form = changed;
			edited.accept(changed);
		}
	}

	/** Puts texts into the fields. Where somebody types the same in another way, it stays as it is. */
	void fill(Form texts, Optional<Setting> setting) {
		filling = true;
		try {
			form = texts;
			mode.select(MODES.indexOf(texts.mode()));
			fields.forEach((key, field) -> {
				if (!field.text().getText().equals(texts.text(key))) {
					field.text().setText(texts.text(key));
				}
			});
			if (!time.getText().equals(texts.text(FieldKey.TIME))) {
				time.setText(texts.text(FieldKey.TIME));
			}
			setting.ifPresent(known -> fillStages(known, texts.stages()));
		} finally {
			filling = false;
		}
	}

	/** The built-in stages, each other stage in its place, and what was chosen otherwise. */
	private void fillStages(Setting setting, Map<StageSlot, List<String>> chosen) {
		List<String> names = new ArrayList<>(List.of(WORDS.get("stages.built_in")));
		List<Map<StageSlot, List<String>>> stands = new ArrayList<>(List.of(Map.of()));
		setting.stages().forEach((slot, offers) -> offers.stream().filter(offer -> !offer.descriptor().id().startsWith("quantitative."))
				.forEach(offer -> {
					names.add(WORDS.get("slot." + slot.name().toLowerCase(java.util.Locale.ROOT)) + ": " + name(offer));
					stands.add(Map.of(slot, List.of(offer.descriptor().id())));
				}));
		int index = stands.indexOf(chosen);
		if (index < 0) {
			boolean builtIn = chosen.values().stream().flatMap(List::stream).allMatch(id -> id.startsWith("quantitative."));
			index = builtIn ? 0 : stands.size();
			if (!builtIn) {
				names.add(WORDS.get("stages.own"));
				stands.add(chosen);
			}
		}
		choices = stands;
		stages.setItems(names.toArray(String[]::new));
		stages.select(index);
	}

	private static String name(StageOffer offer) {
		return offer.descriptor().name() + " " + offer.descriptor().version();
	}

	/** Shows how the fields stand. */
	void show(PanelFace face) {
		mode.setReadOnly(face.frozen());
		fields.forEach((key, field) -> {
			field.setReadOnly(face.frozen());
			field.setAdvised(face.advised().getOrDefault(key, ""));
			field.setRefusal(face.refused().getOrDefault(key, ""));
		});
		enable(time, !face.frozen());
		Accessibility.describe(time, face.refused().getOrDefault(FieldKey.TIME, ""));
		enable(stages, !face.frozen());
	}

	/** The toolkit alone would leave the colours as they are. */
	private static void enable(Combo combo, boolean now) {
		if (combo.isEnabled() != now) {
			combo.setEnabled(now);
			combo.setBackground(Tokens.color(now ? Token.SURFACE : Token.SUNKEN));
			combo.setForeground(Tokens.color(now ? Token.TEXT : Token.TEXT_2));
		}
	}

	/** Shows the fields that few users need, or hides them. */
	void showFurther(boolean shown) {
		for (Control control : further) {
			control.setVisible(shown);
			((GridData) control.getLayoutData()).exclude = !shown;
		}
		requestLayout();
	}

	@Override
	public boolean setFocus() {
		return !mode.isDisposed() && mode.setFocus();
	}
}
