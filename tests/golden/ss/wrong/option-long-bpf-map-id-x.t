# No such option or value.
$ ss --bpf-map-id=x
! ss: invalid BPF map ID x
? 1
