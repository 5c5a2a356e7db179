# No such option or value.
$ ss -A '!tcp'
! ss: no socket tables to show with such filter.
