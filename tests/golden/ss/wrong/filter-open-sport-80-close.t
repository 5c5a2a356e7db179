# No filter.
$ ss -tan '(sport 80)'
! Error: an inet prefix is expected rather than "(sport".
! Cannot parse dst/src address.
? 1
