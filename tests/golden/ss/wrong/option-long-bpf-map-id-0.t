# No such option or value.
$ ss --bpf-map-id=0
! ss: invalid BPF map ID 0
? 1
