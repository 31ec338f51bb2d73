/**
 * Runs before the page is painted, as a classic script in it: where a page of the site was opened from disk, no other
 * script will load. Sets `data-disk` on the root element; links then name the file of each page.
 */
if (location.protocol === 'file:') {
  document.documentElement.dataset.disk = ''
  document.addEventListener('DOMContentLoaded', () => {
    document.getElementById('disk')?.removeAttribute('hidden')
    // A folder's address shows its files where no host answers with its page.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href$="/"]'))
      link.setAttribute('href', `${link.getAttribute('href')}index.html`)
  })
}
