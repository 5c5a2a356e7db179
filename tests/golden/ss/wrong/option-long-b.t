# No such option or value.
$ ss --b
! ss: option '--b' is ambiguous; possibilities: '--bpf' '--bound-inactive' '--bpf-maps' '--bpf-map-id'
! Usage: …
? 255
