<p>Access to the gate was denied</p>
<script>console.log('not PHP at all')</script>
