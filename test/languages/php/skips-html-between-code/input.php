<?php foreach ($gates as $gate) { ?>
<td>Gate is shut</td>
<?php } ?>
<?= $gate ?>
