<?php
return new WP_Error('gate_shut', __('the gate is shut', 'gate'));
wp_send_json_error(esc_html__('ticket is void', 'gate'));
