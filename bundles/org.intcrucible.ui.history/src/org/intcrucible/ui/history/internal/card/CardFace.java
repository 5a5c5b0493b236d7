package org.intcrucible.ui.history.internal.card;

import org.intcrucible.ui.history.internal.trail.TrailCard;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Token;

/**
 * How a kind of card is drawn.
 *
 * @param color of the ring and what stands in it
 */
record CardFace(Icon icon, Token color) {

	static CardFace of(TrailCard card) {
		if (!card.sound()) {
			return new CardFace(Icon.OCTAGON_CROSS, Token.BLOCKER);
		}
		return switch (card.kind()) {
			case ADVISED -> new CardFace(Icon.SPARKLE, Token.ADVICE);
			case SETTINGS -> new CardFace(Icon.TICK, Token.ACCENT);
			case PREFLIGHT -> new CardFace(Icon.RING_TICK, Token.TEXT_2);
			case AUTHORISED -> new CardFace(Icon.PLAY, Token.ACCENT);
			case STAGES -> new CardFace(Icon.FLASK, Token.TEXT_2);
			case COMPLETED -> new CardFace(Icon.RING_TICK, Token.OK);
			case CANCELLED -> new CardFace(Icon.STOP, Token.TEXT_2);
			case FAILED -> new CardFace(Icon.OCTAGON_CROSS, Token.BLOCKER);
			case SUMMARY -> new CardFace(Icon.CHAT, Token.ADVICE);
			case EVENT -> new CardFace(Icon.INFO, Token.TEXT_2);
		};
	}
}
