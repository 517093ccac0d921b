package id.netra.law.rule;

/// Who deals with a breach: roles, because the institutions that fill them change.
public enum Route {
  SUPERIOR,
  PPK,
  ETHICS_PANEL,
  BAWASLU,
  NATIONAL_SUPERVISOR,
  TASK_FORCE,
  GAKKUMDU,
  KPU,
  MINISTER,
  REGENT
}
