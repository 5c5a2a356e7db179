# No such option or value.
$ ss -t -A '!tcp'
! ss: no socket tables to show with such filter.
