flash[:notice] = t("doors.open now")
I18n.t("doors.shut now")
