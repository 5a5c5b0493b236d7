/**
 * What a plug-in implements to take part in a run: {@link org.intcrucible.stage.ScenarioGenerator},
 * {@link org.intcrucible.stage.Designer}, {@link org.intcrucible.stage.Evaluator}, {@link org.intcrucible.stage.Ranker}.
 *
 * <p>A stage is a declarative service with the properties of {@link org.intcrucible.model.StageDescriptor}. It keeps no
 * state of a run: whatever belongs to a run lives in the {@link org.intcrucible.stage.StageContext}, and without the
 * context of an authorised run no stage can be called.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.stage;
