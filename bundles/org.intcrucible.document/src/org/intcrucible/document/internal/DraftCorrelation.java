package org.intcrucible.document.internal;

import org.intcrucible.model.Correlation;

/** A correlation with the places of its names. */
record DraftCorrelation(Correlation correlation, Item item, Word first, Word second) {
}
