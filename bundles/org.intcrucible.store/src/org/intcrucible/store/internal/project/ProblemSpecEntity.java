package org.intcrucible.store.internal.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A revision of a ProblemSpec: its canonical text. */
@Entity
@Table(name = "crucible_problem_specs", schema = "CRUCIBLE_OWNER")
public class ProblemSpecEntity extends RevisionRow {
}
