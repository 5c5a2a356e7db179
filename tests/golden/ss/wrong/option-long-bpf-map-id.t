# No such option or value.
$ ss --bpf-map-id
! ss: option '--bpf-map-id' requires an argument
! Usage: …
? 255
