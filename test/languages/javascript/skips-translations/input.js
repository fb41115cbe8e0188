t('gate is open today');
i18n.t('gate is shut today');
$localize`gate is stuck today`;
