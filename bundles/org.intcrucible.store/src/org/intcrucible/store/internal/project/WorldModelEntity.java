package org.intcrucible.store.internal.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A revision of a WorldModel: its canonical text. */
@Entity
@Table(name = "crucible_world_models", schema = "CRUCIBLE_OWNER")
public class WorldModelEntity extends RevisionRow {
}
